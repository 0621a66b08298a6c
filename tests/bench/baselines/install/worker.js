chrome.runtime.onInstalled.addListener(async () => {
  for (const { id } of await chrome.tabs.query({ url: 'https://*.facebook.com/*' })) chrome.action.setBadgeText({ tabId: id, text: 'AI' })
})
