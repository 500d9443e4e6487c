// In the place of @tarojs/components/dist/components in a browser. Taro's router names its own tab bar even where the
// app draws another; with it comes the whole run-time of its custom elements, which no page uses. A component of Taro
// that has no plain HTML would be missing here: the build warns of each name that this file does not have.
export const defineCustomElementTaroTabbar = () => undefined
