import { runInNewContext } from 'node:vm'
import { preloadScript } from '../config/preload'

const CODE = ['css/common.css', 'js/common.js', 'js/code.js']
const HOME = ['css/common.css', 'js/common.js', 'js/home.js']
const script = preloadScript(
  new Map([
    ['/pages/home/index', HOME],
    ['/pages/code/index', CODE],
  ]),
)

/** The files that a browser is told to fetch when a page is opened at an address. */
function fetched(pathname: string): { rel: string; as: string; href: string }[] {
  const links: { rel: string; as: string; href: string }[] = []
  const document = {
    createElement: () => ({ rel: '', as: '', href: '' }),
    head: { appendChild: (link: { rel: string; as: string; href: string }) => links.push(link) },
  }
  runInNewContext(script, { location: { pathname }, document })
  return links
}

test('the files of the page that is opened are fetched with the framework, each as what it is', () => {
  expect(fetched('/pages/code/index')).toEqual([
    { rel: 'preload', as: 'style', href: '/css/common.css' },
    { rel: 'preload', as: 'script', href: '/js/common.js' },
    { rel: 'preload', as: 'script', href: '/js/code.js' },
  ])
})

test('without a path the home page is opened', () => {
  expect(fetched('/').map(({ href }) => href)).toEqual(HOME.map((file) => `/${file}`))
})

test('for an address that is no page nothing is fetched', () => {
  expect(fetched('/i/abcdef')).toEqual([])
  expect(fetched('/constructor')).toEqual([])
})
