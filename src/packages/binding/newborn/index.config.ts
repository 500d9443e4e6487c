export default definePageConfig({ navigationBarTitleText: '绑定刚出生的孩子' })
