// Searches with MiniSearch for MiniSearchSearcher, in lines of JSON: first the documents, then "built", then questions.
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'

const { default: MiniSearch } = await import(pathToFileURL(process.argv[2]))

const fold = word => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const index = new MiniSearch({ fields: ['names', 'text'], processTerm: fold })

// From the strictest to the laxest way to ask; a laxer one only where the one before finds nothing.
const boost = { names: 4 }
const prefix = word => word.length > 2
const fuzzy = word => word.length > 3 ? 0.2 : false
const steps = [
  { boost, combineWith: 'AND' },
  { fields: ['names'], combineWith: 'AND', fuzzy },
  { boost, combineWith: 'AND', prefix, fuzzy },
  { boost, combineWith: 'OR', prefix, fuzzy }
]

function find(words) {
  for (const step of steps) {
    const found = index.search(words, step)
    if (found.length > 0) return found
  }
  return []
}

function answer(line) {
  if (line.id !== undefined) {
    index.add(line)
  } else if (line.built) {
    globalThis.gc()
    return { bytes: process.memoryUsage().heapUsed - before }
  } else {
    const start = process.hrtime.bigint()
    const ids = find(line.words).slice(0, line.most).map(document => document.id)
    return { ids, nanos: Number(process.hrtime.bigint() - start) }
  }
}

globalThis.gc()
const before = process.memoryUsage().heapUsed
createInterface({ input: process.stdin }).on('line', line => {
  const said = answer(JSON.parse(line))
  if (said !== undefined) process.stdout.write(JSON.stringify(said) + '\n')
})
