import path from 'node:path'
import { ARIA_COMPONENTS } from './ariaComponents'

/** The parts of Taro's plug-in context that are used here. */
interface PluginContext {
  registerMethod(method: { name: string; fn: (platform: Platform) => void }): void
}

interface Platform {
  platform: string
  runtimePath: string | string[]
  template: { mergeComponents(ctx: PluginContext, patch: Record<string, Record<string, string>>): void }
}

/**
 * Lets names and roles through to screen readers. Taro's templates for mini-programs list the attributes
 * a component may have, and leave out every `aria-*`; without this a View with a name reaches the phone without it.
 */
export default function ariaPlugin(ctx: PluginContext): void {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (platform.platform === 'web' || platform.template === undefined) return
      platform.template.mergeComponents(ctx, ARIA_COMPONENTS)
      const runtime = path.join(__dirname, 'ariaRuntime.js')
      const existing = platform.runtimePath
      platform.runtimePath = Array.isArray(existing) ? [...existing, runtime] : [existing, runtime]
    },
  })
}
