import highs from 'highs'
import type { Instance } from '#shared/matching/instance'

/**
 * The pairs of a best assignment found by HiGHS as a linear programme in units of scores (its matrix is that of a
 * network, so a vertex is whole): first and second units, …, and minimum places are columns of their own with
 * rewards that dominate. For sizes where doubles tell millionths apart.
 */
export async function solveByHighs(
  instance: Instance,
  policy: 'most-matched' | 'best-total'
): Promise<readonly number[]> {
  const solver = await highs()
  const { Status, Columns } = solver.solve(toProgramme(instance, policy))
  if (Status !== 'Optimal') throw new Error(`HiGHS says ${Status}`)
  return Array.from(instance.pairMentor.keys()).filter((a) => (Columns[`x${a}`]?.Primal ?? 0) > 0.5)
}

type Columns = { readonly rewards: string[]; readonly bounds: string[]; readonly rows: string[] }

function toProgramme(instance: Instance, policy: 'most-matched' | 'best-total'): string {
  const columns: Columns = { rewards: [], bounds: [], rows: [] }
  const locked = new Set(instance.locked)
  for (const [a, score] of instance.pairScore.entries()) {
    // Among equal totals more pairs: half a millionth, as a simplex step changes their number by one at most.
    const reward = score / 1e6 + (policy === 'best-total' ? 5e-7 : 0)
    columns.rewards.push(term(reward, `x${a}`))
    columns.bounds.push(locked.has(a) ? `x${a} = 1` : `0 <= x${a} <= 1`)
  }
  const step = 4 * Math.min(instance.menteeCount, instance.mentorCount) + 1
  addUnits(instance, columns, policy === 'most-matched' ? step : 0)
  addPlaces(instance, columns, step)
  const { rewards, rows, bounds } = columns
  return `Maximize\n obj: ${rewards.join('\n ')}\nSubject To\n ${rows.join('\n ')}\nBounds\n ${bounds.join('\n ')}\nEnd\n`
}

function addUnits(instance: Instance, { rewards, bounds, rows }: Columns, step: number): void {
  const deepest = Math.max(...instance.demand)
  const levels = Math.max(...instance.tier) * deepest
  for (const [i, demand] of instance.demand.entries()) {
    const pairs = range(instance.rowStart[i] ?? 0, instance.rowStart[i + 1] ?? 0).map((a) => `x${a}`)
    const units = range(0, demand).map((unit) => `u${i}_${unit}`)
    for (const [unit, name] of units.entries()) {
      const level = ((instance.tier[i] ?? 1) - 1) * deepest + unit
      rewards.push(term(step * (levels - level), name))
      bounds.push(`0 <= ${name} <= 1`)
    }
    if (pairs.length > 0)
      rows.push(`m${i}: ${pairs.join(' + ')}${units.map((name) => ` - ${name}`).join('')} = 0`)
    else for (const name of units) rows.push(`n${name}: ${name} = 0`)
  }
}

function addPlaces(instance: Instance, { rewards, bounds, rows }: Columns, step: number): void {
  for (const [j, capacity] of instance.capacity.entries()) {
    const pairs = [...instance.pairMentor.keys()].filter((a) => instance.pairMentor[a] === j)
    if (pairs.length === 0) continue
    const sum = pairs.map((a) => `x${a}`).join(' + ')
    rows.push(`c${j}: ${sum} <= ${capacity}`)
    const minimum = instance.minimum[j] ?? 0
    if (minimum === 0) continue
    rewards.push(term(step * step, `y${j}`))
    bounds.push(`0 <= y${j} <= ${minimum}`)
    rows.push(`d${j}: y${j} - ${sum.replaceAll('+', '-')} <= 0`)
  }
}

function term(reward: number, name: string): string {
  return `${reward < 0 ? '-' : '+'} ${Math.abs(reward)} ${name}`
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, k) => start + k)
}
