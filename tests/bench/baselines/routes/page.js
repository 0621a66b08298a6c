const send = () => chrome.runtime.sendMessage({ url: location.href }, () => {})
navigation.addEventListener('navigatesuccess', send)
send()
