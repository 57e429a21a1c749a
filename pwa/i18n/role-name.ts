/** Localised name of a role: the text of the data is the key, and the fallback where the catalogue has none. */
import { word } from './index'

export function roleName(role: string): string {
  if (role.startsWith('press report')) return role.replace('press report', word('role', 'press'))
  const slug = role
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/-$/, '')
  return word('role', slug, role)
}
