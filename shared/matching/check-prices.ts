import { err, ok, type Result } from '#shared/lib/result'
import type { Prices } from './certificate'
import type { ChosenPairs } from './check-feasibility'
import type { ExactProblem } from './exact-problem'
import type { PricesFault, Side } from './solution-fault'
import { findNumbersFault } from './find-numbers-fault'

/**
 * Complementary slackness in BigInt (SPEC.md, M17): the sign of every unit, place and pair agrees with what was
 * chosen, every excess is stated, and every price is the highest that the others allow. Null if all of it holds.
 */
export function findPricesFault(
  problem: ExactProblem,
  chosen: ChosenPairs,
  prices: Prices
): PricesFault | null {
  const checked = checkSlackness(problem, chosen, prices)
  return checked.ok ? (findLoose(checked.value.mentee) ?? findLoose(checked.value.mentor)) : checked.error
}

/** The same without asking for the highest prices; who could pay more is marked in the answer. */
export function checkSlackness(
  problem: ExactProblem,
  chosen: ChosenPairs,
  prices: Prices
): Result<PriceState, PricesFault> {
  const lengths = { mentee: chosen.filled.length, mentor: chosen.load.length, excess: chosen.pairs.length }
  const malformed = findNumbersFault('prices', prices, lengths)
  if (malformed !== null) return err(malformed)
  const state = { problem, chosen, ...toState(problem, chosen, prices) }
  const misfit = findMisfit(state.mentee) ?? findMisfit(state.mentor)
  const fault = misfit ?? findPairFault(state, prices.excess)
  return fault === null ? ok(state) : err(fault)
}

/** One side's prices; `closed` has nothing left to choose; `tight` are those that could not be higher. */
type SideState = {
  readonly side: Side
  readonly price: readonly bigint[]
  readonly closed: readonly boolean[]
  readonly fits: readonly boolean[]
  readonly tight: boolean[]
}

type PriceState = {
  readonly problem: ExactProblem
  readonly chosen: ChosenPairs
  readonly mentee: SideState
  readonly mentor: SideState
}

function toState({ instance, unitReward, placeReward }: ExactProblem, chosen: ChosenPairs, prices: Prices) {
  const { demand, filled, fixedFilled, load, fixedLoad } = chosen
  const mentee = toSide('mentee', prices.mentee, (index) => ({
    reward: (unit) => unitReward(index, unit),
    used: filled[index]!,
    fixed: fixedFilled[index]!,
    room: demand[index]!
  }))
  const mentor = toSide('mentor', prices.mentor, (index) => ({
    reward: (place) => placeReward(index, place),
    used: load[index]!,
    fixed: fixedLoad[index]!,
    room: instance.capacity[index]!
  }))
  return { mentee, mentor }
}

/** Units of a mentee or places of a mentor: `used` of `room`, the first `fixed` of them locked. */
type Stack = {
  readonly reward: (k: number) => bigint
  readonly used: number
  readonly fixed: number
  readonly room: number
}

function toSide(side: Side, numbers: readonly number[], stackOf: (index: number) => Stack): SideState {
  const price = numbers.map(BigInt)
  const stacks = price.map((_, index) => stackOf(index))
  return {
    side,
    price,
    closed: stacks.map(({ fixed, room }) => fixed === room),
    fits: stacks.map((stack, index) => fitsStack(stack, price[index]!)),
    tight: stacks.map((stack, index) => isAtTop(stack, price[index]!))
  }
}

function fitsStack({ reward, used, fixed, room }: Stack, price: bigint): boolean {
  if (fixed === room) return price === 0n
  if (used > fixed && reward(used - 1) + price < 0n) return false
  return used === room || reward(used) + price <= 0n
}

/** Whether the first open unit or place already forbids a higher price. */
function isAtTop({ reward, used, fixed, room }: Stack, price: bigint): boolean {
  return fixed === room || (used < room && reward(used) + price === 0n)
}

function findMisfit({ side, fits }: SideState): PricesFault | null {
  const index = fits.indexOf(false)
  return index < 0 ? null : { kind: 'price-unfit', side, index }
}

function findLoose({ side, tight }: SideState): PricesFault | null {
  const index = tight.indexOf(false)
  return index < 0 ? null : { kind: 'price-not-highest', part: 'prices', side, index }
}

/** The first pair whose prices contradict it. Marks as tight whom a pair without excess keeps from a higher price. */
function findPairFault(state: PriceState, excess: readonly number[]): PricesFault | null {
  const { mentee, mentor, chosen } = state
  const { profit, reaches, instance } = state.problem
  let next = 0
  for (let i = 0; i < instance.menteeCount; i += 1) {
    for (let a = instance.rowStart[i]!; a < instance.rowStart[i + 1]!; a += 1) {
      const use = chosen.use[a]!
      const j = instance.pairMentor[a]!
      if (use === 0 && (mentee.closed[i]! || mentor.closed[j]! || !reaches(a))) continue
      const rest = use === 2 ? 0n : profit(a) - mentee.price[i]! - mentor.price[j]!
      if (use === 0 && rest > 0n) return { kind: 'pair-profitable', position: a }
      if (use === 0) continue
      if (rest < 0n || rest !== BigInt(excess[next]!)) return { kind: 'excess-differs', position: a }
      next += 1
      if (use === 1 && rest === 0n) mentee.tight[i] = mentor.tight[j] = true
    }
  }
  return null
}
