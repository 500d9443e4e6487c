// A mini-program has its scripts on the phone: its first page asks by itself at once. The browser's is firstQuestions.h5.ts.
