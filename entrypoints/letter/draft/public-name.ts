const HANDLE = /^@[\p{L}\p{N}._-]+$/u
const EMAIL = /^[^\s@<>,;]+@[^\s@<>,;.]+(\.[^\s@<>,;.]+)+$/u
const PROFILE = /^(https?:\/\/)?[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+\/\S+$/u

/**
 * The person's name for an account, if it looks like one that the company knows: a handle, a profile address or an e-mail address. Null for
 * any other. It may be offered for a letter; only the person can insert it.
 */
export function publicNameOf(nickname: string): string | null {
  const name = nickname.trim()
  return [HANDLE, EMAIL, PROFILE].some((shape) => shape.test(name)) ? name : null
}
