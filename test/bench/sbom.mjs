#!/usr/bin/env node
// Writes the bill of materials of what ships, CycloneDX JSON, to a file or standard output: npm run sbom -- [sbom.json]
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const repository = new URL('../..', import.meta.url).pathname
const done = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'], {
  cwd: repository,
  encoding: 'utf8',
  maxBuffer: 1 << 26,
})
if (done.status !== 0) {
  process.stderr.write(done.stderr)
  process.exit(1)
}
const bill = JSON.parse(done.stdout)
const { packages } = JSON.parse(readFileSync(`${repository}/package-lock.json`, 'utf8'))
// npm's own --omit=dev leaves out what ships and is needed by a tool of the makers, too (npm 11.19).
const ships = new Set(
  Object.entries(packages).flatMap(([path, { dev, devOptional, version }]) =>
    path === '' || dev === true || devOptional === true ? [] : [`${path.replace(/^.*node_modules\//, '')}@${version}`],
  ),
)
const components = bill.components.filter(({ name, version }) => ships.has(`${name}@${version}`))
const known = new Set([bill.metadata.component['bom-ref'], ...components.map(one => one['bom-ref'])])
const dependencies = bill.dependencies
  .filter(({ ref }) => known.has(ref))
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter(one => known.has(one)) }))
const text = `${JSON.stringify({ ...bill, components, dependencies }, undefined, 2)}\n`
const [path] = process.argv.slice(2)
if (path === undefined) process.stdout.write(text)
else writeFileSync(path, text)
