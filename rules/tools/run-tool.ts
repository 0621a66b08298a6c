/** Runs a command for maintainers of the rules: errors are printed in words, without a stack trace. */
export async function runTool(main: (args: string[]) => Promise<void>): Promise<void> {
  try {
    await main(process.argv.slice(2))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
