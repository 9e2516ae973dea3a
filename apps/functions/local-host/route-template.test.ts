import { describe, expect, it } from '@jest/globals';
import { parseRouteTemplate } from './route-template.js';

const match = (template: string, path: string): Readonly<Record<string, string>> | undefined =>
  parseRouteTemplate(template).match(path === '' ? [] : path.split('/'));

describe('a route template', () => {
  it.each([
    ['orders', 'orders', {}],
    ['orders', 'ORDERS', {}],
    ['orders/{id}', 'orders/7', { id: '7' }],
    ['orders/{id?}', 'orders', {}],
    ['orders/{id=5}', 'orders', { id: '5' }],
    ['{*path}', '', {}],
    ['{*path}', 'a/b/c', { path: 'a/b/c' }],
    ['{**path}', 'a/b', { path: 'a/b' }],
    ['{*path:minlength(3)}', 'a/b', { path: 'a/b' }],
    ['files/{name}.{ext}', 'files/a.b.txt', { name: 'a.b', ext: 'txt' }],
    ['v{version:int}/x', 'v2/x', { version: '2' }],
    ['{id:int:min(10)}', '10', { id: '10' }],
    ['{id:regex(^\\d{{3}}$)}', '123', { id: '123' }],
    ['{id:regex(a/b)}', 'xa', undefined],
    ['orders', 'orders/7', undefined],
    ['orders/{id}', 'orders', undefined],
    ['{id:int}', 'x', undefined],
    ['{id:int:min(10)}', '9', undefined],
    ['files/{name}.{ext}', 'files/none', undefined],
  ])('%s against /%s gives %j', (template, path, values) => {
    expect(match(template, path)).toEqual(values);
  });

  it.each([
    ['int', ['0', '-7', '+7', '2147483647'], ['2147483648', '1.5', 'x']],
    ['long', ['9223372036854775807'], ['9223372036854775808']],
    ['bool', ['true', 'FALSE'], ['1', 'yes']],
    ['datetime', ['2026-11-22', '2026-11-22 7:32pm', '2026-11-22T07:32:00Z'], ['soon', '2026-02-30', 'x 1']],
    ['decimal', ['49.99', '-1,000.5'], ['4e3', 'x']],
    ['double', ['1.5', '-1e10'], ['x']],
    ['guid', ['CD2C1638-1638-72D5-1638-DEADBEEF1638', 'cd2c1638163872d51638deadbeef1638'], ['cd2c1638-1638']],
    ['alpha', ['Rick'], ['R2']],
    ['length(3)', ['abc'], ['ab', 'abcd']],
    ['length(2,3)', ['ab', 'abc'], ['a', 'abcd']],
    ['minlength(2)', ['ab'], ['a']],
    ['maxlength(2)', ['ab'], ['abc']],
    ['min(18)', ['18'], ['17', 'x']],
    ['max(18)', ['18'], ['19']],
    ['range(18,120)', ['18', '120'], ['17', '121']],
    ['regex(^[a-z]+$)', ['ABC'], ['a1']],
  ])('takes for {v:%s} %j and refuses %j', (constraint, good, bad) => {
    const template = parseRouteTemplate(`{v:${constraint}}`);
    expect(good.filter((value) => !template.match([value]))).toEqual([]);
    expect(bad.filter((value) => template.match([value]))).toEqual([]);
  });

  it.each([
    ['{id', 'its braces do not match'],
    ['{id}{name}', 'two parameters need a literal between them'],
    ['{id}/{ID}', 'the parameter "ID" stands twice'],
    ['{*path}/x', '"path" must be the last segment'],
    ['a//b', 'it has an empty segment'],
    ['{1a}', 'it is no parameter'],
    ['{id:integer}', 'the constraint "integer" is unknown'],
    ['{id:constructor}', 'the constraint "constructor" is unknown'],
    ['{id:range(1)}', 'takes 2 whole number(s)'],
    ['{id:regex([)}', 'is no regular expression'],
  ])('refuses %s: %s', (template, message) => {
    expect(() => parseRouteTemplate(template)).toThrow(message);
  });
});
