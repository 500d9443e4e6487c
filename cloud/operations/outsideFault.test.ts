import { outsideFault } from './outsideFault'

const SERVER = { databaseUrl: 'postgres://clerk:secret@db.example:5433/qinqing' }
const FOLDER = { dataFolder: '/data' }
const fault = (code: string) => Object.assign(new Error('connect secret'), { code })

it.each([
  ['ECONNREFUSED', SERVER, 'no PostgreSQL answers at db.example:5433 (ECONNREFUSED). Start it'],
  ['ENOTFOUND', SERVER, 'no PostgreSQL answers at db.example:5433'],
  ['3D000', SERVER, 'has no such database. Make it (createdb)'],
  ['28P01', SERVER, 'Mend user and password'],
  ['53300', SERVER, 'Lower DATABASE_CONNECTIONS'],
  ['EROFS', FOLDER, 'nothing can be written in /data (EROFS). Let this user write there'],
])('%s is told with what to do', (code, place, sentence) => {
  const told = outsideFault(fault(code), place)
  expect(told).toContain(sentence)
  expect(told).not.toMatch(/secret|clerk/)
})

it.each([
  ['42601', SERVER],
  ['ECONNREFUSED', FOLDER],
  ['EACCES', { inMemory: true as const }],
])('%s is not of the outside there', (code, place) => {
  expect(outsideFault(fault(code), place)).toBeNull()
})
