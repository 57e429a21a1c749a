export function MemberScreen() {
  return <p>x</p>
}
