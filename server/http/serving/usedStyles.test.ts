import { describe, expect, test } from 'vitest'
import { usedStylesOf } from './usedStyles.ts'

const page = '<html class="dark"><main class="a b"><p class="c">.d</p></main>'

describe('the styles that a page uses', () => {
  test.each([
    ['*,:before{margin:0}', '*,:before{margin:0}'],
    ['.a{top:0}.d{top:1px}.b{top:2px}', '.a{top:0}.b{top:2px}'],
    ['.a,.d,.d .a,.a .c{top:0}', '.a,.a .c{top:0}'],
    ['.a:hover,.d:hover{top:0}', '.a:hover{top:0}'],
    [':root.dark{top:0}:root.light{top:0}', ':root.dark{top:0}'],
    // What is excluded need not be there, and of alternatives one is enough.
    ['.a:not(.d){top:0}.a:is(.d,.c),.d:is(.a){top:0}', '.a:not(.d){top:0}.a:is(.d,.c){top:0}'],
    ['.a:is(:not(.d),[href=".d"]){top:0}', '.a:is(:not(.d),[href=".d"]){top:0}'],
    ['.a[title="x,.d{}"]{top:0}', '.a[title="x,.d{}"]{top:0}'],
    ['.a:after{content:"}.d{"}.c{top:0}', '.a:after{content:"}.d{"}.c{top:0}'],
    ['.a:after{content:"\\"}"}.d{top:0}', '.a:after{content:"\\"}"}'],
    ['.a{background:url(data:a;b,{})}', '.a{background:url(data:a;b,{})}'],
    // A class whose name begins with that of another.
    ['.a-b{top:0}.ab{top:0}', ''],
    ['@media print{.a{top:0}.d{top:0}}', '@media print{.a{top:0}}'],
    ['@media print{.d{top:0}}', ''],
    ['@supports (a:b){@media (x){.c{top:0}.d{top:0}}}', '@supports (a:b){@media (x){.c{top:0}}}'],
    ['@keyframes d{0%{top:0}}@page{margin:0}', '@keyframes d{0%{top:0}}@page{margin:0}'],
    ['@layer a,b;@layer a{.d{top:0}}.c{top:0}', '@layer a,b;.c{top:0}'],
  ])('of %s: %s', (css, used) => {
    expect(usedStylesOf(css)(page)).toBe(used)
  })

  test('are the whole sheet where every class stands in the page', () => {
    const css = '.a{top:0}@media print{.b .c{top:0}}.c:not(.x){top:0}'
    expect(usedStylesOf(css)(page)).toBe(css)
  })

  test('are of the classes of elements, not of words in a text', () => {
    expect(usedStylesOf('.d{top:0}')(page)).toBe('')
  })
})
