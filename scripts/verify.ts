import { existsSync, statSync } from 'node:fs';
import { hasErrors, printProblem } from './content/problem.ts';
import { verificationProblems, verificationTable } from './content/report/verification.ts';
import { verifyFolder } from './content/verification.ts';

const usage = 'usage: npm run verify -- --captures DIR [--from DIR]';

process.exitCode = main(process.argv.slice(2));

function main(given: readonly string[]): number {
  const folders = { '--from': 'content/sources', '--captures': '' };
  const pairs = given.flatMap((argument) => /^(--[a-z]+)=(.*)$/s.exec(argument)?.slice(1) ?? [argument]);
  for (let at = 0; at < pairs.length; at += 2) {
    const [name = '', folder = ''] = pairs.slice(at, at + 2);
    if (!(name in folders)) return refuse(`there is no option ${name}`);
    if (!existsSync(folder) || !statSync(folder).isDirectory()) return refuse(`${name} "${folder}" is not a folder`);
    folders[name as keyof typeof folders] = folder;
  }
  if (folders['--captures'] === '') return refuse('--captures names the folder of the captures');
  const { reports, problems } = verifyFolder(folders['--from'], folders['--captures']);
  process.stdout.write(verificationTable(reports));
  const all = [...problems, ...verificationProblems(reports)];
  for (const problem of all) process.stderr.write(`${printProblem(problem)}\n`);
  return hasErrors(all) ? 1 : 0;
}

function refuse(what: string): number {
  process.stderr.write(`${what}\n${usage}\n`);
  return 2;
}
