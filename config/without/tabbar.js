// In the place of @tarojs/components/dist/components in a browser. Taro's router names its own tab bar even where the
// app draws another; with it comes the whole run-time of its custom elements, which no page uses. A component of Taro
// that has no plain HTML is missing here, and a page that takes it would break as it opens.
export const defineCustomElementTaroTabbar = () => undefined
