import { allocateInt32s, Float64s, Int32s } from './memory'

/**
 * A binary heap of nodes under the keys of `key`, least first, ties by node.
 * Source: Cormen et al., Introduction to Algorithms, ch. 6; `slot` makes lowering a key O(log size).
 */
export class NodeHeap {
  key: Float64s = changetype<Float64s>(0)
  nodes: Int32s = changetype<Int32s>(0)
  /** Where a node stands in `nodes`, or −1. */
  slot: Int32s = changetype<Int32s>(0)
  size: i32 = 0

  place(key: Float64s, count: i32): void {
    this.key = key
    this.nodes = allocateInt32s(count, 0)
    this.slot = allocateInt32s(count, -1)
    this.size = 0
  }

  /** Puts a node where its key, new or lowered, belongs. */
  push(node: i32): void {
    const nodes = this.nodes
    const slot = this.slot
    let at = slot[node]
    if (at < 0) {
      at = this.size
      this.size += 1
    }
    while (at > 0) {
      const parent = (at - 1) >>> 1
      if (!this.isBefore(node, nodes[parent])) break
      nodes[at] = nodes[parent]
      slot[nodes[at]] = at
      at = parent
    }
    nodes[at] = node
    slot[node] = at
  }

  /** Takes the least node out; the heap must not be empty. */
  pop(): i32 {
    const least = this.nodes[0]
    this.slot[least] = -1
    this.size -= 1
    if (this.size > 0) this.sinkFromTop(this.nodes[this.size])
    return least
  }

  clear(): void {
    for (let at = 0; at < this.size; at += 1) this.slot[this.nodes[at]] = -1
    this.size = 0
  }

  private sinkFromTop(node: i32): void {
    const nodes = this.nodes
    const slot = this.slot
    const size = this.size
    let at = 0
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && this.isBefore(nodes[child + 1], nodes[child])) child += 1
      if (!this.isBefore(nodes[child], node)) break
      nodes[at] = nodes[child]
      slot[nodes[at]] = at
      at = child
    }
    nodes[at] = node
    slot[node] = at
  }

  private isBefore(a: i32, b: i32): bool {
    const keyOfA = this.key[a]
    const keyOfB = this.key[b]
    return keyOfA < keyOfB || (keyOfA == keyOfB && a < b)
  }
}
