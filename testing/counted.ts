/** Instrumenting proxy: counts property reads, so that linear time is tested without a clock. */

/** Proxy of a value that counts every property read and every key listed; `steps()` is the count so far. */
export function counted(value: unknown): { readonly view: unknown; readonly steps: () => number } {
  let steps = 0
  const views = new WeakMap<object, object>()
  const viewOf = (inner: unknown): unknown => {
    if (inner === null || typeof inner !== 'object') return inner
    const known = views.get(inner)
    if (known) return known
    const view = new Proxy(inner, {
      get(target, key) {
        steps++
        return viewOf(Reflect.get(target, key))
      },
      ownKeys(target) {
        const keys = Reflect.ownKeys(target)
        steps += keys.length
        return keys
      },
    })
    views.set(inner, view)
    return view
  }
  return { view: viewOf(value), steps: () => steps }
}
