/** Runs a command; a mistake of whoever typed or wrote is told in words, and nothing else of it. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { ContentError } from '../src/build/yaml-files.ts';

/** `act` gives what the process ends with. */
export async function tell(act: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await act();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** What was typed behind a command’s name; where it has no such flag, its help is shown. */
export function typedArguments<T extends ParseArgsConfig>(config: T, help: string) {
  try {
    return parseArgs(config);
  } catch (error) {
    const [why = ''] = String((error as Error).message).split('. ');
    console.error(`${why}.\n\n${help}`);
    process.exit(1);
  }
}
