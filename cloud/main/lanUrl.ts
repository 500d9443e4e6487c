import { networkInterfaces } from 'node:os'

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1'])

/** The addresses by which phones of the local network reach a port of this machine; none when it listens to itself. */
export function lanUrls(host: string, port: number): string[] {
  if (LOOPBACK.has(host)) return []
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${port}`)
}
