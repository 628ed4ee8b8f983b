/**
 * A spanning tree of the nodes 0 … root: `parent`, `depth`, and per node the arc that joins it to its parent, what
 * flows on it and how much may. Children are kept as lists. `potential` makes the reduced cost of every tree arc 0.
 */
export type SimplexTree = {
  readonly root: number
  readonly parent: Int32Array
  readonly depth: Int32Array
  readonly arc: Int32Array
  readonly flow: Int32Array
  readonly room: Int32Array
  readonly potential: Float64Array
  readonly firstChild: Int32Array
  readonly nextSibling: Int32Array
  readonly lastSibling: Int32Array
  /** Room for the walk over a subtree. */
  readonly stack: Int32Array
}

/** An arc as it hangs in the tree: whoever is below sends `flow` of at most `room` along it, or gets it. */
export type TreeArc = { readonly arc: number; readonly flow: number; readonly room: number }

/** A root alone, and potentials of 0; `none` stands where there is no node. */
export function createTree(root: number, potential: Float64Array): SimplexTree {
  const column = (value: number) => new Int32Array(root + 1).fill(value)
  return {
    root,
    parent: column(none),
    depth: column(0),
    arc: column(0),
    flow: column(0),
    room: column(0),
    potential,
    firstChild: column(none),
    nextSibling: column(none),
    lastSibling: column(none),
    stack: column(0)
  }
}

export const none = -1

/** Hangs a node, which has no parent, below another one. */
export function hang(tree: SimplexTree, node: number, parent: number): void {
  const { firstChild, nextSibling, lastSibling } = tree
  const sibling = firstChild[parent]!
  tree.parent[node] = parent
  tree.depth[node] = tree.depth[parent]! + 1
  nextSibling[node] = sibling
  lastSibling[node] = none
  if (sibling !== none) lastSibling[sibling] = node
  firstChild[parent] = node
}

export function setArc(tree: SimplexTree, node: number, { arc, flow, room }: TreeArc): void {
  tree.arc[node] = arc
  tree.flow[node] = flow
  tree.room[node] = room
}

/**
 * Cuts the subtree below `cut` and hangs it below `outer` by its node `inner`: the arcs on the way from `inner` up to
 * `cut` turn round. The potentials of the subtree rise by `shift`.
 */
export function rehang(
  tree: SimplexTree,
  { cut, inner, outer, arc }: { cut: number; inner: number; outer: number; arc: TreeArc },
  shift: number
): void {
  let node = inner
  let above = outer
  let joining = arc
  for (;;) {
    const next = tree.parent[node]!
    const old = { arc: tree.arc[node]!, flow: tree.flow[node]!, room: tree.room[node]! }
    unhang(tree, node)
    hang(tree, node, above)
    setArc(tree, node, joining)
    if (node === cut) break
    above = node
    joining = old
    node = next
  }
  shiftSubtree(tree, inner, shift)
}

function unhang({ parent, firstChild, nextSibling, lastSibling }: SimplexTree, node: number): void {
  const before = lastSibling[node]!
  const after = nextSibling[node]!
  if (before === none) firstChild[parent[node]!] = after
  else nextSibling[before] = after
  if (after !== none) lastSibling[after] = before
}

function shiftSubtree(tree: SimplexTree, top: number, shift: number): void {
  const { parent, depth, potential, firstChild, nextSibling, stack } = tree
  let size = 1
  stack[0] = top
  while (size > 0) {
    size -= 1
    const node = stack[size]!
    potential[node]! += shift
    depth[node] = depth[parent[node]!]! + 1
    for (let child = firstChild[node]!; child !== none; child = nextSibling[child]!) {
      stack[size] = child
      size += 1
    }
  }
}
