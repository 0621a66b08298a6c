chrome.runtime.onMessage.addListener((message, sender, reply) => {
  chrome.action.setBadgeText({ tabId: sender.tab.id, text: 'AI' }).then(() => reply(null))
  return true
})
