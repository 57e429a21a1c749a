/** Addresses that a build is made for, and those that it is not. */
import { describe, expect, it } from 'vitest'
import { appUrlProblem, releaseUrlProblem } from './app-url'

describe('the address of the app', () => {
  it.each(['https://plenary.example/', 'https://plenary.example:8443/a/b/', 'https://localhost.example/'])(
    '%s is one',
    (url) => {
      expect(appUrlProblem(url)).toBeNull()
      expect(releaseUrlProblem(url)).toBeNull()
    },
  )
  it.each(['http://localhost:4173/', 'http://127.0.0.1/', 'https://localhost/plenary/', 'https://plenary.localhost/'])(
    '%s is one of a build for the own machine',
    (url) => {
      expect(appUrlProblem(url)).toBeNull()
      expect(releaseUrlProblem(url)).toContain(`PWA_URL is ${url}: a release is for an address of the web`)
      expect(releaseUrlProblem(url)).toContain('npm run package -- --app')
    },
  )
  it.each([
    ['', 'not set: it is no address'],
    ['plenary.example', 'it is no address'],
    ['http://plenary.example/', 'it is not https:'],
    ['http://localhost.example/', 'it is not https:'],
    ['javascript:alert(1)/', 'it is not https:'],
    ['https://plenary.example/app', 'it does not end with a slash'],
    ['https://plenary.example', 'browsers read it as https://plenary.example/'],
    ['https://plenary.example/a/../', 'browsers read it as https://plenary.example/.'],
    ['https://plenary.example/a/%2e%2e/b/', 'browsers read it as https://plenary.example/b/'],
    ['https://plenary.example\\..\\', 'browsers read it as'],
    ['https://Plenary.example/', 'browsers read it as https://plenary.example/'],
    ['https://ann@plenary.example/', 'it has a user name'],
    ['https://plenary.example/?', 'it has a question mark'],
    ['https://plenary.example/#/', 'it has a question mark'],
  ])('%j is none', (url, problem) => {
    expect(appUrlProblem(url)).toContain(problem)
    expect(appUrlProblem(url)).toContain('PWA_URL=https://plenary.example/')
    expect(releaseUrlProblem(url)).not.toBeNull()
  })
})
