import { describe, expect, it } from '@jest/globals';
import { readODataMetadata } from './read-odata-metadata.js';

const edmx = (schemas: string, references = ''): string =>
  `<edmx:Edmx Version="4.01" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">${references}<edmx:DataServices>${schemas}</edmx:DataServices></edmx:Edmx>`;
const schema = (content: string, attributes = 'Alias="S"'): string =>
  `<Schema Namespace="Example.Shop" ${attributes} xmlns="http://docs.oasis-open.org/odata/ns/edm">${content}</Schema>`;
const read = (content: string) => readODataMetadata(edmx(schema(content)));
const core =
  '<edmx:Reference Uri="u"><edmx:Include Namespace="Org.OData.Core.V1" Alias="C"/></edmx:Reference>';

describe('a metadata document', () => {
  it('gives types by their qualified names, aliases resolved', () => {
    const { metadata, problems } = read(`
      <EntityType Name="Order" OpenType="true"><Key><PropertyRef Name="A/B" Alias="K"/></Key>
        <Property Name="A" Type="S.Address"/><Property Name="Tags" Type="Collection(Edm.String)"/>
        <NavigationProperty Name="Items" Type="Collection(S.Item)" Partner="Order"/></EntityType>
      <EntityType Name="Item" BaseType="S.Order"><NavigationProperty Name="Order" Type="S.Order">
        <ReferentialConstraint Property="OrderID" ReferencedProperty="ID"/></NavigationProperty></EntityType>
      <ComplexType Name="Address"/><EnumType Name="Color"><Member Name="Red"/></EnumType>
      <TypeDefinition Name="Amount" UnderlyingType="Edm.Decimal"/>`);
    expect(problems).toEqual([]);
    expect(metadata?.types.get('Example.Shop.Order')).toMatchObject({
      kind: 'entity',
      open: true,
      key: [{ name: 'K', path: 'A/B' }],
      properties: new Map([
        ['A', { name: 'Example.Shop.Address', collection: false }],
        ['Tags', { name: 'Edm.String', collection: true }],
      ]),
      navigation: new Map([
        ['Items', { name: 'Example.Shop.Item', collection: true, partner: 'Order', constrained: [] }],
      ]),
    });
    expect(metadata?.types.get('Example.Shop.Item')).toMatchObject({
      baseType: 'Example.Shop.Order',
      navigation: new Map([
        ['Order', { name: 'Example.Shop.Order', collection: false, partner: null, constrained: ['OrderID'] }],
      ]),
    });
    expect(metadata?.types.get('Example.Shop.Color')).toMatchObject({ members: new Set(['Red']) });
    expect(metadata?.types.get('Example.Shop.Amount')).toMatchObject({ underlyingType: 'Edm.Decimal' });
  });

  it('gives functions and actions with all their overloads', () => {
    const { metadata } = readODataMetadata(
      edmx(
        schema(`<Function Name="F" IsBound="true"><Parameter Name="it" Type="Edm.String"/>
          <Parameter Name="n" Type="Edm.Int32"><Annotation Term="C.OptionalParameter"/></Parameter>
          <ReturnType Type="Collection(Edm.String)"/></Function>
          <Function Name="F"><ReturnType Type="Edm.String"/></Function><Action Name="A"/>`),
        core,
      ),
    );
    const functions = metadata?.operations.get('Example.Shop.F');
    expect(functions?.map(({ bound, parameters }) => [bound, parameters.length])).toEqual([
      [true, 2],
      [false, 0],
    ]);
    expect(functions?.[0]?.parameters[1]).toMatchObject({ name: 'n', optional: true });
    expect(metadata?.operations.get('Example.Shop.A')).toMatchObject([{ kind: 'action', returns: null }]);
  });

  it('gives the container with what it extends', () => {
    const { metadata } = read(`<EntityType Name="Order"/>
      <EntityContainer Name="Base"><EntitySet Name="Orders" EntityType="S.Order"/></EntityContainer>
      <EntityContainer Name="Own" Extends="S.Base"><Singleton Name="Me" Type="S.Order"/></EntityContainer>`);
    expect(metadata?.container).toMatchObject({
      entitySets: new Map([['Orders', 'Example.Shop.Order']]),
      singletons: new Map([['Me', 'Example.Shop.Order']]),
      partial: false,
    });
  });

  it('knows that there is more when the container extends one of another document', () => {
    const { metadata } = read('<EntityContainer Name="Own" Extends="Other.Base"/>');
    expect(metadata?.container.partial).toBe(true);
  });

  it('reads which names need no namespace, which keys may be segments, and which keys there are beside the key', () => {
    const { metadata } = readODataMetadata(
      edmx(
        schema(`<Annotation Term="C.DefaultNamespace"/>
          <EntityType Name="Order"><Annotation Term="C.AlternateKeys"><Collection><Record>
            <PropertyValue Property="Key"><Collection><Record><PropertyValue Property="Name" PropertyPath="Number"/>
            <PropertyValue Property="Alias" String="N"/></Record></Collection></PropertyValue>
          </Record></Collection></Annotation></EntityType>
          <EntityContainer Name="Own"><Annotation Term="Org.OData.Capabilities.V1.KeyAsSegmentSupported"/></EntityContainer>`),
        core,
      ),
    );
    expect(metadata?.defaultNamespaces).toEqual(['Example.Shop']);
    expect(metadata?.container.keyAsSegment).toBe(true);
    expect(metadata?.types.get('Example.Shop.Order')).toMatchObject({
      alternateKeys: [[{ name: 'N', path: 'Number' }]],
    });
  });

  it('reads annotations that stand apart from what they are about', () => {
    const { metadata } = readODataMetadata(
      edmx(
        schema(`<Function Name="F"><Parameter Name="n" Type="Edm.Int32"/><ReturnType Type="Edm.String"/></Function>
          <EntityType Name="T"/>
          <EntityContainer Name="Own"><EntitySet Name="Ts" EntityType="S.T"/></EntityContainer>
          <Annotations Target="S.Own"><Annotation Term="Org.OData.Capabilities.V1.KeyAsSegmentSupported" Bool="true"/></Annotations>
          <Annotations Target="S.Own/Ts"><Annotation Term="C.AlternateKeys"><Collection><Record>
            <PropertyValue Property="Key"><Collection><Record><PropertyValue Property="Name" PropertyPath="N"/></Record>
            </Collection></PropertyValue></Record></Collection></Annotation></Annotations>
          <Annotations Target="S.F(Edm.Int32)/n"><Annotation Term="C.OptionalParameter"/></Annotations>`),
        core,
      ),
    );
    expect(metadata?.container.keyAsSegment).toBe(true);
    expect(metadata?.types.get('Example.Shop.T')).toMatchObject({ alternateKeys: [[{ name: 'N' }]] });
    expect(metadata?.operations.get('Example.Shop.F')?.[0]?.parameters[0]?.optional).toBe(true);
  });

  it('takes the keys that a navigation property declares for those of the type that it leads to', () => {
    const key = (name: string): string =>
      `<Annotation Term="C.AlternateKeys"><Collection><Record><PropertyValue Property="Key"><Collection><Record>
      <PropertyValue Property="Name" PropertyPath="${name}"/></Record></Collection></PropertyValue></Record></Collection></Annotation>`;
    const { metadata, problems } = readODataMetadata(
      edmx(
        schema(`<EntityType Name="T"><Key><PropertyRef Name="ID"/></Key><Property Name="ID" Type="Edm.Int32"/></EntityType>
          <EntityType Name="From"><NavigationProperty Name="Ts" Type="Collection(S.T)">${key('A')}</NavigationProperty>
            <NavigationProperty Name="One" Type="S.T"/></EntityType>
          <Annotations Target="S.From/One">${key('B')}</Annotations>`),
        core,
      ),
    );
    expect(problems).toEqual([]);
    expect(metadata?.types.get('Example.Shop.T')).toMatchObject({
      alternateKeys: [[{ name: 'A' }], [{ name: 'B' }]],
    });
  });

  it('leaves types of referenced documents open', () => {
    const { metadata, problems } = readODataMetadata(
      edmx(schema('<ComplexType Name="T"><Property Name="P" Type="C.Tag"/></ComplexType>'), core),
    );
    expect(problems).toEqual([]);
    expect([...metadata!.referenced]).toEqual(['Org.OData.Core.V1']);
  });

  it('of OData 2 and 3 gives the version alone', () => {
    const { metadata } = readODataMetadata('<Edmx Version="1.0"><DataServices/></Edmx>');
    expect(metadata).toMatchObject({ version: '1.0', types: new Map() });
  });
});

describe('a document that is wrong', () => {
  it.each([
    ['that is empty', '', 1, 1, 'missing root element.'],
    ['with tags that do not match', '<a>\n  <b></a>', 2, 3, 'Opening and ending tag mismatch: "b" != "a".'],
    ['that is another', '<html/>', 1, 1, '<html> is no metadata document: its root is <edmx:Edmx>.'],
    [
      'of an unknown version',
      '<Edmx Version="9"/>',
      1,
      1,
      "There is no OData version '9' that is known here.",
    ],
    ['without a schema', '<Edmx Version="4.0"/>', 1, 1, 'The document holds no <Schema>.'],
    [
      'with entities of its own',
      '<!DOCTYPE a [<!ENTITY b "c">]><a/>',
      1,
      1,
      'A document type declaration is not allowed.',
    ],
  ])('%s is told with its place', (_, text, line, column, message) => {
    expect(readODataMetadata(text)).toEqual({ metadata: null, problems: [{ line, column, message }] });
  });

  it.each([
    [
      '<ComplexType Name="A">\n<Property Name="P" Type="S.B"/></ComplexType>',
      2,
      'There is no type Example.Shop.B.',
    ],
    ['<ComplexType Name="A"/>\n<ComplexType Name="A"/>', 2, 'The type Example.Shop.A is declared twice.'],
    [
      '<ComplexType Name="A">\n<Property Name="P"/><Property Name="P"/></ComplexType>',
      2,
      'The property P is declared twice.',
    ],
    ['\n<ComplexType/>', 2, '<ComplexType> has no Name.'],
    ['\n<ComplexType Name="A" BaseType="S.A"/>', 2, 'The type Example.Shop.A inherits from itself.'],
    [
      '<ComplexType Name="C" BaseType="S.A"/>\n<ComplexType Name="A" BaseType="S.B"/><ComplexType Name="B" BaseType="S.A"/>',
      1,
      'The type Example.Shop.A inherits from itself.',
    ],
    [
      '<Action Name="A"/><EntityContainer Name="C">\n<FunctionImport Name="F" Function="S.A"/></EntityContainer>',
      2,
      'There is no function Example.Shop.A.',
    ],
    [
      '\n<Function Name="F" IsBound="true"/>',
      2,
      'Example.Shop.F is bound and has no parameter to be bound to.',
    ],
    [
      '<EntityContainer Name="C">\n<EntitySet Name="E"/></EntityContainer>',
      2,
      '<EntitySet> has no EntityType.',
    ],
  ])('says what is wrong with %j', (content, line, message) => {
    const { metadata, problems } = read(content);
    expect(metadata).toBeNull();
    expect(problems[0]).toMatchObject({ line, message });
  });
});
