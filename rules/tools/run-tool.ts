/** Runs a command for the people who keep the rules: what went wrong is said in words, without a stack. */
export async function runTool(main: (args: string[]) => Promise<void>): Promise<void> {
  try {
    await main(process.argv.slice(2))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
