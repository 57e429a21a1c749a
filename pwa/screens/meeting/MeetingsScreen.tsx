export function MeetingsScreen() {
  return <p>x</p>
}
