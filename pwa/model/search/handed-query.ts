/** Query that the search of all hands to My entries: not by the address, which the browser stores. */
let handed = ''

export function handQuery(query: string): void {
  handed = query
}

/** Takes the query and empties it. */
export function takeQuery(): string {
  const taken = handed
  handed = ''
  return taken
}
