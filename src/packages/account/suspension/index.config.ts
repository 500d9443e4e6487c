export default definePageConfig({ navigationBarTitleText: '停用和恢复' })
