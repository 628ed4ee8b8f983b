import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCli } from './run-cli'

/** The package's own version; the built files stand two folders below it. */
function readVersion(): string {
  const found: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
  return typeof found === 'object' && found !== null && 'version' in found ? String(found.version) : ''
}

void runCli({
  words: process.argv.slice(2),
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  builtFolder: import.meta.dirname,
  version: readVersion(),
  say: (line) => process.stderr.write(`${line}\n`),
  print: (line) => process.stdout.write(`${line}\n`)
}).then((exit) => {
  process.exitCode = exit
})
