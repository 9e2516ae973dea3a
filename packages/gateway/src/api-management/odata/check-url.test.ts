import { readFileSync } from 'node:fs';
import { readODataMetadata } from '@apim-kit/environment';
import { describe, expect, it } from '@jest/globals';
import { checkUrl } from './check-url.js';
import { Edm } from './edm.js';
import { ODataRefusal, ODataUnchecked } from './odata-refusal.js';

const text = readFileSync(new URL('../../../test/odata/shop.metadata.xml', import.meta.url), 'utf8');
const edm = new Edm(readODataMetadata(text).metadata!);

function check(url: string, version = 4): string {
  const [path = '', ...query] = url.split('?');
  return checkUrl({ path, query: query.join('?') }, { edm, version }).kind;
}

function refusal(url: string, version = 4): string {
  try {
    check(url, version);
  } catch (error) {
    if (error instanceof ODataRefusal) return error.message;
    throw error;
  }
  throw new Error(`${url} is accepted.`);
}

describe('a path that is accepted', () => {
  it.each([
    ['', 'service document'],
    ['/', 'service document'],
    ['/?$format=json', 'service document'],
    ['/$metadata', 'metadata'],
    ['/$metadata?$format=application/json', 'metadata'],
    ['/$batch', 'batch'],
    ['/Products', 'resource'],
    ['/Products/', 'resource'],
    ['/Products(1)', 'resource'],
    ['/Products(ID=1)', 'resource'],
    ['/Products(@id)?@id=1', 'resource'],
    ["/Customers('ALFKI')", 'resource'],
    ["/Customers('O''Neil%2FSons')/Name", 'property'],
    ['/Customers%28%27ALFKI%27%29', 'resource'],
    ['/Orders(OrderNumber=01234567-89ab-cdef-0123-456789abcdef)', 'resource'],
    ['/Orders(7)/Items(OrderID=7,Line=1)', 'resource'],
    ['/Orders(7)/Items(Line=1)', 'resource'],
    ['/Orders(7)/Items(1)/Product/Name/$value', 'raw value'],
    ['/Orders(7)/Items/$count', 'count'],
    ['/Orders(7)/Customer/$ref', 'reference'],
    ["/Customers('a')/Orders/$ref?$id=../../Orders(0)", 'reference'],
    ['/Products(1)/$value', 'raw value'],
    ['/Products(1)/Photo', 'property'],
    ['/Products(1)/Tags/$count', 'count'],
    ['/Products(1)/Tags/0', 'property'],
    ["/Customers('a')/Addresses/-1/City", 'property'],
    ["/Customers('a')/Address/Shop.ShippingAddress/Courier", 'property'],
    ["/Customers('a')/Anything/Below", 'resource'],
    ['/Products/Shop.Book', 'cast'],
    ['/Products/Example.Shop.Book(1)/Author', 'resource'],
    ['/Products(1)/Shop.Book/Pages', 'property'],
    ['/Products/Shop.Cheapest(count=3)', 'resource'],
    ['/Products/Shop.Cheapest()', 'resource'],
    ['/Products/Shop.Cheapest/$count', 'count'],
    ['/Orders(7)/Shop.IsLate(days=@d)?@d=3', 'property'],
    ['/Orders(7)/Shop.IsLate?days=3', 'property'],
    ['/Orders(7)/Shop.IsLate?@days=3', 'property'],
    ["/Search(text='a')(1)/Name", 'property'],
    ['/Products/$filter(Price gt 5)(1)', 'resource'],
    ['/$crossjoin(Products,Orders)/$query', 'query'],
    ["/Search(text='a')", 'resource'],
    ["/Search(text='a',color=Shop.Color'Red,Green')", 'resource'],
    ['/Orders(7)/Shop.Cancel', 'action'],
    ['/Restock', 'action'],
    ['/Me/Orders(1)', 'resource'],
    ["/Products/$filter(Price gt 5 and Category/Name eq 'x/y')/$each", 'each'],
    ['/Products/$filter(@f)/$count?@f=Price gt 5', 'count'],
    ['/Products/$query', 'query'],
    ['/$all', 'resource'],
    ['/$all/Shop.Book', 'cast'],
    ['/$crossjoin(Products,Orders)?$filter=Products/ID eq Orders/ID', 'resource'],
    ['/$entity?$id=urn:some:id', 'entity by id'],
    ['/$entity/Shop.Order?$id=Orders(1)&$select=Total&$expand=Items', 'entity by id and type'],
  ])('%s', (url, kind) => {
    expect(check(url)).toBe(kind);
  });

  it.each([
    ['a key that is a segment', '/Products/7/Name'],
    ['a key that is a segment with any text', "/Customers/O'Neil%2FSons/Orders/7"],
    ['parts of a key that are segments', '/OrderItems/7/1/Product'],
    ['the part of a key that does not follow from the way', '/Orders/7/Items/1/Product'],
    ['a function without its parentheses', '/Products/Shop.Cheapest'],
  ])('has %s in version 4.01', (_, url) => {
    expect(() => check(url, 4.01)).not.toThrow();
  });
});

describe('a path that is refused', () => {
  it.each([
    ['//Products', 'path: a resource is expected at the end. Position: 2'],
    ['/Prodducts', "path: The service has no 'Prodducts'. Position: 2"],
    ['/$links', "path: The service has no '$links'. Position: 2"],
    ['/Products(1)/Nme', "path: 'Nme' is no property of Example.Shop.Product. Position: 14"],
    ["/Products('1')", "path: '1' is no Edm.Int32. Position: 11"],
    ['/Products(1.5)', 'path: 1.5 is no Edm.Int32. Position: 11'],
    ['/Products(3000000000)', 'path: 3000000000 is no Edm.Int32. Position: 11'],
    ['/Products(null)', 'path: null is no Edm.Int32. Position: 11'],
    ['/Products(abc)', "path: a value of the key is expected before 'abc)'. Position: 11"],
    ['/Products()', "path: a value of the key is expected before ')'. Position: 11"],
    ['/Products(1', "path: ')' is expected at the end. Position: 12"],
    ['/Products(1)x', "path: Nothing can follow here: 'x'. Position: 13"],
    ['/Products(Name=1)', 'path: A key of Name is not declared; the key is ID. Position: 10'],
    ['/Orders(1,2)', 'path: The key consists of ID, each with its name. Position: 8'],
    [
      '/Orders(7)/Items(OrderID=7)',
      'path: A key of OrderID is not declared; the key is OrderID, Line. Position: 17',
    ],
    [
      '/Orders(7)/Items(Line=1,Line=2)',
      'path: A key of Line, Line is not declared; the key is OrderID, Line. Position: 17',
    ],
    ['/Orders(7)/Items(Line=256)', 'path: 256 is no Edm.Byte. Position: 23'],
    [
      '/Products/Name',
      "path: 'Name' can't be asked of a collection: use any or all, or name one by its key. Position: 11",
    ],
    ['/Products(1)/Name/Length', "path: 'Length' can't follow Edm.String. Position: 19"],
    ['/Products(1)/$count', "path: '$count' can't follow Example.Shop.Product. Position: 14"],
    ['/Products/$count/$count', "path: Nothing can follow here: '$count'. Position: 18"],
    ['/Products/$value', "path: '$value' can't follow a collection of Example.Shop.Product. Position: 11"],
    ['/Products(1)/Photo/$value', "path: '$value' can't follow Edm.Stream. Position: 20"],
    [
      '/Products/Shop.Customer',
      "path: 'Shop.Customer' is not derived from Example.Shop.Product. Position: 11",
    ],
    [
      '/Products/Shop.Nothing',
      "path: There is no function or action 'Shop.Nothing' for a collection of Example.Shop.Product. Position: 11",
    ],
    [
      '/Orders/Shop.Cheapest()',
      "path: There is no function or action 'Shop.Cheapest' for a collection of Example.Shop.Order. Position: 9",
    ],
    ['/Orders(7)/Shop.IsLate()', "path: 'Shop.IsLate' has parameters that are not given. Position: 12"],
    ["/Orders(7)/Shop.IsLate(days='x')", "path: 'x' is no Edm.Int32. Position: 24"],
    [
      '/Orders(7)/Shop.IsLate(weeks=1)',
      "path: 'Shop.IsLate' is not declared with the parameters weeks. Position: 12",
    ],
    ["/Search(text='a',color=Shop.Color'Blue')", "path: 'Blue' is no member of Shop.Color. Position: 35"],
    ["/Search(text='a',text='b')", "path: The parameter 'text' is given twice. Position: 18"],
    ['/Restock/Products', "path: Nothing can follow here: 'Products'. Position: 10"],
    ['/$entity?$format=json', 'path: $entity needs $id.'],
    ['/$crossjoin(Products,Nothing)', "path: The service has no 'Nothing'. Position: 22"],
    ["/Customers('a%ZZ')", 'path: The text is not percent-encoded UTF-8. Position: 2'],
    [
      '/Products/7',
      "path: '7' can't be asked of a collection: use any or all, or name one by its key. Position: 11",
    ],
  ])('%s', (url, message) => {
    expect(refusal(url)).toBe(message);
  });

  it('has a key that is a segment of another type', () => {
    expect(() => check('/Products/abc', 4.01)).toThrow(ODataRefusal);
  });

  it('ends before the key does', () => {
    expect(refusal('/OrderItems/7', 4.01)).toBe("path: The part 'Line' of the key is expected.");
    expect(refusal('/OrderItems/7/x', 4.01)).toBe(
      "path: The part 'Line' of the key is expected. Position: 15",
    );
  });
});

describe('query options that are accepted', () => {
  it.each([
    "Products?$filter=Price gt 5 and (Name eq 'Milk' or not contains(Name,'x')) and Rating in (1,2,3)",
    'Products?$filter=Price%20gt%205',
    "Products?$filter=Name+eq+'Milk'",
    'Orders?$filter=Placed lt 2026-11-22T10:00:00%2B01:00',
    'Orders?$filter=Placed lt 2026-11-22T10:00:00+01:00',
    "Orders?$filter=Delay lt 'PT2H' and Delay gt -duration'PT2H' and Placed sub Due gt duration'P1D'",
    "Orders?$filter=Placed gt 2026-11-22 and Total eq null and Total mul 2 gt ID and Customer/Anything eq 'a'",
    "Orders?$filter=Due ge 2026-11-22 and Delay lt duration'P1DT2H' and year(Placed) eq 2026",
    'Orders?$filter=Number eq 01234567-89ab-cdef-0123-456789abcdef',
    "Orders?$filter=geo.distance(Place,geography'SRID=4326;Point(142.1 64.1)') lt 5",
    "Orders?$filter=Items/any(i:i/Quantity gt 5 and i/Product/Tags/any(t:t eq 'new'))",
    'Orders?$filter=Items/all(i:i/Price mul i/Quantity lt $it/Total)',
    'Orders?$filter=Items/$count gt 3',
    'Orders?$filter=Items/$count($filter=Price gt 5) gt 3',
    'Orders?$filter=Items/$filter(Price gt 5)/any()',
    'Orders?$filter=Shop.IsLate(days=3)',
    'Orders?$filter=$it/Shop.IsLate(days=3) eq true',
    "Products?$filter=Color has Shop.Color'Red' or Color eq 'Green'",
    'Products?$filter=isof(Shop.Book) and cast(Shop.Book)/Pages gt 100',
    'Products?$filter=Shop.Book/Pages gt 100',
    "Products?$filter=case(Price gt 5:'dear',true:'cheap') eq 'dear'",
    'Products?$filter=not Price eq 5 and not (Price eq 6)',
    'Products?$filter=-Price lt 5 and Price eq -5 and Price ne INF and Price ne null',
    "Products?$filter=$root/Orders(7)/Paid or $root/Me/Name eq 'x'",
    "Products?$filter=@Shop.Currency eq 'EUR'",
    'Products?$filter=@a or @b&@a=Price gt 5&@b=@a',
    'Products?$filter=Tags/any(t:t in @tags)&@tags=["a","b"]',
    "Customers?$filter=Anything/Below/Here eq 5 and Emails/any(e:endswith(e,'.com'))",
    'Products?$orderby=Price desc,Name asc, length(Name)',
    'Products?$select=Name,Price,Category,Shop.*,*',
    'Products?$select=Shop.Book/Pages',
    'Customers?$select=Address/City,Address($select=City),Addresses($filter=City ne null;$top=1)',
    'Orders?$select=Shop.Cancel,Shop.IsLate(days)',
    'Orders?$expand=Customer,Items($filter=Price gt 5;$orderby=Price;$expand=Product($select=Name))',
    'Orders?$expand=Items/$count($filter=Price gt 5),Customer/$ref',
    'Orders?$expand=*($levels=2)',
    'Products?$expand=Similar($levels=max),Shop.Book/Author,Photo',
    'Customers?$expand=Address/Country,Addresses/Country($select=Name)',
    'Orders?$expand=Items($compute=Price mul Quantity as Sum;$filter=Sum gt 5;$select=Sum)',
    'Products?$compute=Price mul 2 as Double,Double add 1 as More&$filter=More gt 5&$orderby=Double&$select=Name,More',
    'Products?$search="blue shirt" AND NOT red OR (a b)',
    "Orders?$expand=Items($search=O'Neil;$top=1)",
    'Orders?$expand=Items($search=a;b;$top=1)',
    "Orders?$expand=Items($search='gr(een';$top=1)",
    "Products?$search='\"blue'",
    'Products?$search=AND OR NOT',
    'Products?$search=NOT NOT',
    'Orders?$expand=Items(@i=$this;$expand=Product($filter=@i/Price gt Price))',
    'Customers?$select=Addresses(@a=$this;$filter=@a/City ne null)',
    'Customers?$expand=Address/*,Address/Shop.ShippingAddress/*($levels=max)',
    'Customers?$filter=Address eq {"City":"Rome"} or [Name,ID] in [["a","b"]]',
    "Products?$filter=Price/@Measures.Currency%23Reporting eq 'EUR'",
    'Customers?$filter=isof(Address/Shop.ShippingAddress,Shop.Address)',
    'Products?$top=5&$skip=10&$count=true&$format=json&$skiptoken=x%26y',
    'Products?$schemaversion=*&custom=1&!special&subscription-key=abc',
    'Products?$FILTER=Price GT 5',
    'Products?filter=this is a custom option in 4.0',
  ])('%s', (url) => {
    expect(() => check(url)).not.toThrow();
  });

  it('stand without their dollar in version 4.01, and are read then', () => {
    expect(check('Products?filter=Price gt 5&top=3', 4.01)).toBe('resource');
    expect(refusal('Products?filter=Prise gt 5', 4.01)).toMatch(/'Prise' is no property/);
    expect(refusal('Products?filter=true&$filter=true', 4.01)).toBe('$filter: $filter is given twice.');
  });
});

describe('query options that are refused', () => {
  it.each([
    ['Products?$filter=Prise gt 5', "$filter: 'Prise' is no property of Example.Shop.Product. Position: 1"],
    ['Products?$filter=Price gt', '$filter: a blank is expected at the end. Position: 9'],
    ['Products?$filter=Price gt 5 extra', "$filter: Nothing can follow here: 'extra'. Position: 12"],
    ['Products?$filter=Price gt 5)', "$filter: Nothing can follow here: ')'. Position: 11"],
    ['Products?$filter=(Price gt 5', "$filter: ')' is expected at the end. Position: 12"],
    ['Products?$filter=Price', '$filter: A condition gives a Boolean, and this does not. Position: 1'],
    ["Products?$filter='x' and true", '$filter: A condition gives a Boolean, and this does not. Position: 1'],
    ["Products?$filter=Name eq 'Milk", '$filter: a closing quote is expected at the end. Position: 14'],
    ['Products?$filter=contains(Name)', '$filter: contains takes 2 arguments. Position: 1'],
    [
      'Products?$filter=soundex(Name) eq 1',
      "$filter: 'soundex' is no property of Example.Shop.Product. Position: 1",
    ],
    ['Products?$filter=Shop.Nothing() eq 1', "$filter: There is no function 'Shop.Nothing'. Position: 1"],
    [
      "Products?$filter=Color eq Shop.Color'Blue'",
      "$filter: 'Blue' is no member of Shop.Color. Position: 21",
    ],
    ["Products?$filter=Color eq Shop.Colour'Red'", "$filter: There is no type 'Shop.Colour'. Position: 10"],
    [
      'Orders?$filter=Items/Price gt 5',
      "$filter: 'Price' can't be asked of a collection: use any or all, or name one by its key. Position: 7",
    ],
    [
      'Orders?$filter=Items/any(i:j/Price gt 5)',
      "$filter: 'j' is no property of Example.Shop.Order. Position: 13",
    ],
    [
      'Orders?$filter=Items/any(i:i/Prise gt 5)',
      "$filter: 'Prise' is no property of Example.Shop.OrderItem. Position: 15",
    ],
    ['Orders?$filter=Items/all()', "$filter: a variable is expected before ')'. Position: 11"],
    ['Orders?$filter=Customer/$count gt 1', "$filter: '$count' is asked of collections only. Position: 10"],
    ["Orders?$filter=Delay eq duration'P1Y'", "$filter: 'duration'P1Y'' is no value. Position: 10"],
    [
      "Orders?$filter=Place eq geography'SRID=0;constructor(1 2)'",
      "$filter: 'geography'SRID=0;constructor(1 2)'' is no value. Position: 10",
    ],
    [
      "Orders?$filter=Place eq geography'Point(1 2)'",
      "$filter: 'geography'Point(1 2)'' is no value. Position: 10",
    ],
    ['Orders?$filter=Due eq 2026-13-01', "$filter: Nothing can follow here: '-13-01'. Position: 12"],
    ['Products?$filter=@a&@a=@b&@b=@a', '@b: The alias @a is made of itself. Position: 3'],
    ['Products?$filter=@a&@a=Prise gt 5', "@a: 'Prise' is no property of Example.Shop.Product. Position: 1"],
    ['Products?$filter=@a&@a={"a":}', "@a: an expression is expected before '}'. Position: 6"],
    ['Products?$orderby=Price down', "$orderby: Nothing can follow here: 'down'. Position: 7"],
    ['Products?$orderby=Prise', "$orderby: 'Prise' is no property of Example.Shop.Product. Position: 1"],
    ['Products?$select=Prise', "$select: 'Prise' is no property of Example.Shop.Product. Position: 1"],
    ['Products?$select=Name,', '$select: a property is expected at the end. Position: 6'],
    ['Products?$select=Other.*', "$select: There is no type 'Other.*'. Position: 1"],
    [
      'Products?$select=Category($select=Nme)',
      "$select: 'Nme' is no property of Example.Shop.Category. Position: 18",
    ],
    ['Customers?$select=Name($filter=true)', "$select: '(' can't follow Edm.String. Position: 5"],
    [
      'Orders?$expand=Items(@i=$this;$filter=@i/Prise gt 5)',
      "$expand: 'Prise' is no property of Example.Shop.OrderItem. Position: 27",
    ],
    ['Products?$filter=@Shop.Curency eq 1', "$filter: There is no term 'Shop.Curency'. Position: 1"],
    ['Orders?$expand=Total', "$expand: 'Total' is no navigation property of Example.Shop.Order. Position: 1"],
    ['Orders?$expand=Itms', "$expand: 'Itms' is no navigation property of Example.Shop.Order. Position: 1"],
    [
      'Orders?$expand=Items($filter=Prise gt 5)',
      "$expand: 'Prise' is no property of Example.Shop.OrderItem. Position: 15",
    ],
    ['Orders?$filter=Total eq true', "$filter: Edm.Decimal can't be compared with Edm.Boolean. Position: 1"],
    [
      "Orders?$filter=Paid and 'a' lt ID",
      "$filter: Edm.String can't be compared with Edm.Int32. Position: 10",
    ],
    ["Orders?$filter=Number eq 'a'", "$filter: Edm.Guid can't be compared with Edm.String. Position: 1"],
    ['Orders?$expand=Items($foo=1)', '$expand: $foo is no query option of OData. Position: 7'],
    ['Orders?$expand=Items($format=json)', "$expand: $format can't be used with this part. Position: 7"],
    ['Orders?$expand=Items($top=1;$top=2)', '$expand: $top is given twice. Position: 14'],
    [
      'Orders?$expand=Items($levels=0)',
      "$expand: a number from 1 on, or 'max', is expected before '0'. Position: 15",
    ],
    ['Products?$top=-1', "$top: a whole number is expected before '-1'. Position: 1"],
    ['Products?$top=5x', "$top: Nothing can follow here: 'x'. Position: 2"],
    ['Products?$count=yes', "$count: 'true' or 'false' is expected before 'yes'. Position: 1"],
    ['Products?$search=', '$search: a word is expected at the end. Position: 1'],
    ['Products?$search=(a', "$search: ')' is expected at the end. Position: 3"],
    ['Products?$compute=Price mul 2', "$compute: 'as' is expected at the end. Position: 12"],
    ['Products?$foo=1', '$foo: $foo is no query option of OData.'],
    ['Products?$top=1&$top=2', '$top: $top is given twice.'],
    ['Products?$levels=2', "$levels: $levels can't be used with the resource."],
    ['$metadata?$filter=true', "$filter: $filter can't be used with the metadata."],
    ['Products?$filter=%ZZ', '$filter: The text is not percent-encoded UTF-8. Position: 1'],
    [
      '$crossjoin(Products,Orders)?$filter=Customers/ID eq 1',
      "$filter: 'Customers' is no property of $crossjoin. Position: 1",
    ],
  ])('%s', (url, message) => {
    expect(refusal(url)).toBe(message);
  });
});

describe('$apply', () => {
  it.each([
    'Orders?$apply=aggregate(Total with sum as Sum,$count as Count,Items/$count as Lines)&$select=Sum,Count',
    'Orders?$apply=aggregate(Items/Price mul Items/Quantity with sum as Sum)&$filter=Sum gt 5',
    'Orders?$apply=aggregate(Total with sum from Due with average as Mean)',
    'Orders?$apply=groupby((Customer/Name,Paid),aggregate(Total with max as Most))&$orderby=Most,Customer/Name',
    'Products?$apply=groupby((rollup($all,Category/Name,Name)))',
    'Products?$apply=filter(Price gt 5)/groupby((Name))/aggregate($count as Names)',
    'Products?$apply=compute(Price mul 2 as Double)/groupby((Double))&$filter=Double gt 5',
    'Products?$apply=topcount(2,Price)/orderby(Name desc)/skip(1)/top(2)/search(blue)/identity',
    'Products?$apply=concat(aggregate($count as A),groupby((Name)))&$select=A,Name',
    'Orders?$apply=expand(Items,filter(Price gt 5))',
    'Orders?$expand=Items($filter=Sum gt 5;$apply=aggregate(Price with sum as Sum))',
  ])('is accepted: %s', (url) => {
    expect(() => check(url)).not.toThrow();
  });

  it.each([
    [
      'Orders?$apply=aggregate(Totl with sum as Sum)',
      "$apply: 'Totl' is no property of Example.Shop.Order. Position: 11",
    ],
    ['Orders?$apply=aggregate(Total with sum)', "$apply: 'as' is expected before ')'. Position: 25"],
    [
      'Orders?$apply=aggregate(Total with median as M)',
      "$apply: 'median' is no way to aggregate. Position: 22",
    ],
    ['Orders?$apply=groupby(Paid)', "$apply: '(' is expected before 'Paid)'. Position: 9"],
    [
      'Orders?$apply=groupby((Paid))&$filter=Total gt 5',
      "$filter: 'Total' is no property of $apply. Position: 1",
    ],
    [
      'Orders?$apply=aggregate(Total with sum as Sum)&$expand=Sum',
      "$expand: 'Sum' is no navigation property of $apply. Position: 1",
    ],
    ['Orders?$apply=filter(Total)', '$apply: A condition gives a Boolean, and this does not. Position: 8'],
    ['Orders?$apply=sort(Total)', "$apply: There is no transformation 'sort'. Position: 1"],
    ['Orders?$apply=top(x)', "$apply: a whole number is expected before 'x)'. Position: 5"],
    ['Orders?$apply=identity/', '$apply: a transformation is expected at the end. Position: 10'],
    [
      'Orders?$apply=expand(Total)',
      "$apply: 'Total' is no navigation property of Example.Shop.Order. Position: 8",
    ],
  ])('is refused: %s', (url, message) => {
    expect(refusal(url)).toBe(message);
  });
});

describe('what can not be told', () => {
  it('is a property of a type that another document declares', () => {
    expect(() => check("Customers('a')?$expand=Contact($select=FirstName)")).toThrow(ODataUnchecked);
    expect(check("Customers('a')?$expand=Contact")).toBe('resource');
  });

  it.each([
    "/Customers('a')/Contact/Name",
    "/Customers('a')/Contact/Example.People.Employee",
    '/Products/Example.People.Recommended(count=1)',
    '/Products?$filter=Example.People.Likes(it=$it)',
    '/Products?$filter=isof(Example.People.Toy)',
    '/Customers?$select=Example.People.Vip/Name',
    "/Products?$filter=Color eq Example.People.Color'Red'",
  ])('is what has a name of another document: %s', (url) => {
    expect(() => check(url)).toThrow(/^Example\.People\.\w+ is declared in another document\.$/);
    expect(() => check(url)).toThrow(ODataUnchecked);
  });

  it.each([
    'Orders?$apply=join(Items as Item)',
    'Orders?$apply=aggregate(Forecast as Expected)',
    'Orders?$apply=Shop.Transform(a=1)',
    'Orders?$apply=ancestors($root/Orders,Sales,ID,filter(true))',
  ])('is a transformation that depends on more than the metadata: %s', (url) => {
    expect(() => check(url)).toThrow(ODataUnchecked);
  });
});

describe('what is made to take long', () => {
  const many = 30_000;
  it.each([
    ['parentheses', `Products?$filter=${'('.repeat(many)}`],
    ['negations', `Products?$filter=${'not '.repeat(many / 4)}true`],
    ['signs', `Products?$filter=${'-'.repeat(many)}1 eq 1`],
    ['arrays', `Products?$filter=Name in ${'['.repeat(many)}`],
    ['options', `Products?$expand=${'Similar($expand='.repeat(many / 16)}Similar`],
    ['searches', `Products?$search=${'('.repeat(many)}`],
    ['lambdas', `Products?$filter=${'Similar/any(a:a/'.repeat(many / 16)}`],
    ['geography', `Orders?$filter=Place eq geography'SRID=0;${'Collection('.repeat(many / 11)}'`],
  ])('is refused: %s', (_, url) => {
    expect(refusal(url)).toMatch(/Position: \d+$/);
  });

  it('is refused when aliases use each other again and again', () => {
    const aliases = Array.from(
      { length: 40 },
      (_, n) => `@a${n}=Similar/any(x${n}:@a${n + 1} or @a${n + 1})`,
    );
    const url = `Products?$filter=@a0&${aliases.join('&')}&@a40=Prise`;
    expect(() => check(url)).toThrow(ODataRefusal);
  });

  it('is refused without being sent back whole', () => {
    expect(refusal(`Products?$filter=${'a.'.repeat(many / 2)}`).length).toBeLessThan(400);
    expect(refusal(`Products?$${'a'.repeat(many)}=1`).length).toBeLessThan(800);
  });

  it('is accepted when it is only long', () => {
    expect(check(`Products?$filter=Rating in (${'1,'.repeat(many / 2)}1)`)).toBe('resource');
    expect(check(`Products?$filter=${'Price gt 5 or '.repeat(many / 14)}true`)).toBe('resource');
    expect(check(`Products?$filter=Name eq '${"''".repeat(many / 2)}'`)).toBe('resource');
  });
});
