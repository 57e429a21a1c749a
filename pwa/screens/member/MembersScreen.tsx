export function MembersScreen() {
  return <p>x</p>
}
