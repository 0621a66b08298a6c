chrome.runtime.sendMessage({ url: location.href }, () => {})
