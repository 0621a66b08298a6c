interface Runtime<Message> {
  /** Undefined after the extension was updated or removed while the page was open. */
  id?: string
  sendMessage: (message: Message) => Promise<unknown> | undefined
}

/** Sends a message, and retries once if the worker died while handling it; all messages are idempotent. Resolves to null if there is no reply. */
export function sendTo<Message>(runtime: Runtime<Message>): (message: Message) => Promise<unknown> {
  return async (message) => {
    for (let tries = 2; tries > 0 && runtime.id; tries--) {
      try {
        return await runtime.sendMessage(message)
      } catch {}
    }
    return null
  }
}
