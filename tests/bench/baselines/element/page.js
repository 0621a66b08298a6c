chrome.runtime.sendMessage({ url: location.href }, () => {
  const element = document.createElement('div')
  element.textContent = 'AI training: on'
  element.style.cssText = 'position:fixed;bottom:104px;right:12px;background:white;border:1px solid;border-radius:18px'
  document.documentElement.append(element)
})
