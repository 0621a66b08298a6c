import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/** An invisible screen with a keyboard: browsers accept its key presses as the person's. */
export class Display {
  readonly name: string
  readonly #server: ChildProcess

  private constructor(server: ChildProcess, name: string) {
    this.#server = server
    this.name = name
  }

  static async open(): Promise<Display> {
    // It takes the first free number, and prints it once it is ready.
    const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const [written]: unknown[] = await once(server.stdout, 'data')
    return new Display(server, `:${String(written).trim()}`)
  }

  /** X key names, such as `alt+shift+y` or `Return`. */
  press(...keys: string[]): void {
    execFileSync('xdotool', ['key', '--clearmodifiers', '--delay', '50', ...keys], { env: { ...process.env, DISPLAY: this.name } })
  }

  close(): void {
    this.#server.kill()
  }
}
