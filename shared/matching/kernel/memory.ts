/**
 * The kernel's memory is one stack: what is allocated last is released first. Lists of numbers lie in it as they do in
 * JavaScript's typed arrays, so that either side reads what the other wrote. No index is checked.
 */

@unmanaged
export class Int32s {
  @operator('[]')
  get(index: i32): i32 {
    return load<i32>(changetype<usize>(this) + ((<usize>index) << 2))
  }

  @operator('[]=')
  set(index: i32, value: i32): void {
    store<i32>(changetype<usize>(this) + ((<usize>index) << 2), value)
  }
}

@unmanaged
export class Float64s {
  @operator('[]')
  get(index: i32): f64 {
    return load<f64>(changetype<usize>(this) + ((<usize>index) << 3))
  }

  @operator('[]=')
  set(index: i32, value: f64): void {
    store<f64>(changetype<usize>(this) + ((<usize>index) << 3), value)
  }
}

@unmanaged
export class Bytes {
  @operator('[]')
  get(index: i32): u8 {
    return load<u8>(changetype<usize>(this) + <usize>index)
  }

  @operator('[]=')
  set(index: i32, value: u8): void {
    store<u8>(changetype<usize>(this) + <usize>index, value)
  }
}

const pageBits: usize = 16
/** What a vector register loads at once. */
const alignment: usize = 16

let top: usize = 0

export function topOfMemory(): usize {
  return top
}

/** Releases all that was allocated since the top was there. */
export function release(to: usize): void {
  top = to
}

/** Room for so many bytes, with whatever they held before. */
export function allocate(bytes: usize): usize {
  const start = top
  top = (start + bytes + alignment - 1) & ~(alignment - 1)
  const pages = <i32>((top + ((<usize>1) << pageBits) - 1) >>> pageBits)
  if (pages > memory.size() && memory.grow(pages - memory.size()) < 0) unreachable()
  return start
}

export function allocateInt32s(length: i32, value: i32): Int32s {
  const list = changetype<Int32s>(allocate((<usize>length) << 2))
  for (let k = 0; k < length; k += 1) list[k] = value
  return list
}

export function allocateFloat64s(length: i32, value: f64): Float64s {
  const list = changetype<Float64s>(allocate((<usize>length) << 3))
  for (let k = 0; k < length; k += 1) list[k] = value
  return list
}

export function allocateBytes(length: i32): Bytes {
  const start = allocate(<usize>length)
  memory.fill(start, 0, <usize>length)
  return changetype<Bytes>(start)
}
