import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/**
 * A command's options as given. Ends the process with the usage where `--help` asks for it, and with a line that
 * says what is wrong and the usage where an option is unknown or lacks its value.
 * @param options as `parseArgs` has them
 */
export function optionsOr<Options extends ParseArgsOptionsConfig>(usage: string, options: Options) {
  return argumentsOr(usage, options, 0).values;
}

/**
 * Options and, at most, so many words that are no option.
 * @param most how many words the command takes
 */
export function argumentsOr<Options extends ParseArgsOptionsConfig>(usage: string, options: Options, most: number) {
  if (process.argv.includes('--help')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    const given = parseArgs({ options, allowPositionals: most > 0 });
    const empty = Object.entries(given.values).find(([, value]) => value === '')?.[0];
    if (empty !== undefined) return refuse(`--${empty} lacks its value`, usage);
    if (given.positionals.length > most) return refuse(`"${given.positionals[most]}" is one word too many`, usage);
    return given;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error), usage);
  }
}

/** Ends the process with a line that says what is wrong, and the usage. */
export function refuse(what: string, usage: string): never {
  console.error(`${what}\n${usage}`);
  process.exit(2);
}
