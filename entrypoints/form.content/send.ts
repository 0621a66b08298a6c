interface Runtime<Message> {
  /** Undefined once the extension was updated or removed under the open page. */
  id?: string
  sendMessage: (message: Message) => Promise<unknown> | undefined
}

/** Says something to the worker, and once more if it died over it: a message means the same the second time. Null for no answer. */
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
