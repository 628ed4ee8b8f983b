/**
 * A binary heap of the nodes 0 … size − 1 under the keys of `key`, least first, ties by node.
 * Source: Cormen et al., Introduction to Algorithms, ch. 6; `slot` makes lowering a key O(log size).
 */
export type NodeHeap = {
  readonly key: Float64Array
  readonly nodes: Int32Array
  /** Where a node stands in `nodes`, or −1. */
  readonly slot: Int32Array
  size: number
}

export function createNodeHeap(key: Float64Array): NodeHeap {
  return { key, nodes: new Int32Array(key.length), slot: new Int32Array(key.length).fill(-1), size: 0 }
}

/** Puts a node where its key, new or lowered, belongs. */
export function pushNode(heap: NodeHeap, node: number): void {
  const { nodes, slot } = heap
  let at = slot[node]!
  if (at < 0) {
    at = heap.size
    heap.size += 1
  }
  while (at > 0) {
    const parent = (at - 1) >>> 1
    if (!isBefore(heap, node, nodes[parent]!)) break
    nodes[at] = nodes[parent]!
    slot[nodes[at]!] = at
    at = parent
  }
  nodes[at] = node
  slot[node] = at
}

/** Takes the least node out; the heap must not be empty. */
export function popNode(heap: NodeHeap): number {
  const least = heap.nodes[0]!
  heap.slot[least] = -1
  heap.size -= 1
  if (heap.size > 0) sinkFromTop(heap, heap.nodes[heap.size]!)
  return least
}

export function clearHeap(heap: NodeHeap): void {
  for (let at = 0; at < heap.size; at += 1) heap.slot[heap.nodes[at]!] = -1
  heap.size = 0
}

function sinkFromTop(heap: NodeHeap, node: number): void {
  const { nodes, slot, size } = heap
  let at = 0
  for (let child = 1; child < size; child = 2 * at + 1) {
    if (child + 1 < size && isBefore(heap, nodes[child + 1]!, nodes[child]!)) child += 1
    if (!isBefore(heap, nodes[child]!, node)) break
    nodes[at] = nodes[child]!
    slot[nodes[at]!] = at
    at = child
  }
  nodes[at] = node
  slot[node] = at
}

function isBefore(heap: NodeHeap, a: number, b: number): boolean {
  const difference = heap.key[a]! - heap.key[b]!
  return difference < 0 || (difference === 0 && a < b)
}
