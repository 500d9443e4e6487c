export default definePageConfig({ navigationBarTitleText: '谁用了多少' })
