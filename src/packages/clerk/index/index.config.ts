export default definePageConfig({ navigationBarTitleText: '医保经办窗口' })
