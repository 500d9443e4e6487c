// Runs in the mini-program's bundle: tells Taro's runtime of the attributes that config/ariaPlugin.ts added to its templates.
import { mergeInternalComponents } from '@tarojs/shared'
import { ARIA_COMPONENTS } from './ariaComponents'

mergeInternalComponents(ARIA_COMPONENTS)
