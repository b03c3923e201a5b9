import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/**
 * A command's options as given. Ends the process with the usage where `--help` asks for it, and with a line that
 * says what is wrong and the usage where an option is unknown or lacks its value.
 * @param options as `parseArgs` has them
 */
export function optionsOr<Options extends ParseArgsOptionsConfig>(usage: string, options: Options) {
  if (process.argv.includes('--help')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error), usage);
  }
}

/** Numbers given in a list, ascending. Ends the process where one is none. */
export function numbersOr(usage: string, option: string, given: string): number[] {
  const numbers = given.split(',').map(Number);
  if (numbers.every((one) => Number.isInteger(one) && one > 0)) return numbers.sort((a, b) => a - b);
  return refuse(`${option} ${given}: takes whole numbers with commas between`, usage);
}

/** Names given in a list. Ends the process where one is not known. */
export function namesOr<Name extends string>(
  usage: string,
  option: string,
  given: string,
  known: readonly Name[],
): Name[] {
  const names = given.split(',');
  const wrong = names.find((name) => !known.some((one) => one === name));
  if (wrong === undefined) return known.filter((one) => names.includes(one));
  return refuse(`${option} ${given}: "${wrong}" is none of ${known.join(', ')}`, usage);
}

/** Ends the process with a line that says what is wrong, and the usage. */
export function refuse(what: string, usage: string): never {
  console.error(`${what}\n${usage}`);
  process.exit(2);
}
