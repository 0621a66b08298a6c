const HANDLE = /^@[\p{L}\p{N}._-]+$/u
const EMAIL = /^[^\s@<>,;]+@[^\s@<>,;.]+(\.[^\s@<>,;.]+)+$/u
const PROFILE = /^(https?:\/\/)?[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+\/\S+$/u

/**
 * The name that a person gave an account for themselves, if it looks like one by which the company knows it: a handle, a profile
 * address or an e-mail address. Null for any other. It may be offered for a letter; only the person puts it there.
 */
export function publicNameOf(nickname: string): string | null {
  const name = nickname.trim()
  return [HANDLE, EMAIL, PROFILE].some((shape) => shape.test(name)) ? name : null
}
