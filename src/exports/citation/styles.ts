import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from './items.ts';

/**
 * The Vietnamese form after ISO 690: no style for it ships with the Citation Style Language. Dates in figures; a fact
 * that a reader would look for and that is unknown is said in brackets.
 */
const vietnamese = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
  <info>
    <title>ISO 690, tiếng Việt</title>
    <id>bien-nien-doi-ngoai/iso-690-vi</id>
    <updated>2026-11-23T00:00:00+00:00</updated>
  </info>
  <macro name="title">
    <choose>
      <if variable="title"><text variable="title"/></if>
      <else><text variable="genre" prefix="[" suffix="]"/></else>
    </choose>
  </macro>
  <macro name="issued">
    <choose>
      <if variable="issued">
        <date variable="issued">
          <date-part name="day" suffix="/"/>
          <date-part name="month" form="numeric" suffix="/"/>
          <date-part name="year"/>
        </date>
      </if>
      <else><text value="[không rõ ngày]"/></else>
    </choose>
  </macro>
  <macro name="whole">
    <choose>
      <if type="chapter"><text variable="container-title" prefix="Trong: "/></if>
      <else-if type="article-newspaper" variable="container-title" match="all">
        <text variable="container-title"/>
      </else-if>
      <else-if type="article-newspaper"><text value="[không rõ báo]"/></else-if>
    </choose>
  </macro>
  <citation><layout><text macro="title"/></layout></citation>
  <bibliography>
    <layout>
      <group delimiter=". " suffix=".">
        <names variable="author"><name/></names>
        <group delimiter=" ">
          <text macro="title"/>
          <choose><if type="article-newspaper book" match="any"><text value="[trực tuyến]"/></if></choose>
        </group>
        <group delimiter=" ">
          <text macro="whole"/>
          <choose><if type="chapter"><text value="[trực tuyến]"/></if></choose>
        </group>
        <group delimiter=", ">
          <text variable="edition" prefix="Ấn bản "/>
          <text macro="issued"/>
        </group>
        <text variable="note"/>
      </group>
      <group delimiter=" " prefix=" ">
        <date variable="accessed" prefix="[truy cập " suffix="]">
          <date-part name="day" suffix="/"/>
          <date-part name="month" form="numeric" suffix="/"/>
          <date-part name="year"/>
        </date>
        <text variable="URL" prefix="Có tại: "/>
      </group>
    </layout>
  </bibliography>
</style>`;

plugins.config.get('@csl').styles.add('vietnamese', vietnamese);

/** The forms of a reference: our Vietnamese one, and the library's APA. */
export type CitationStyle = 'vietnamese' | 'apa';

/** A record as a line of a bibliography, plain text. */
export function bibliographyLine(item: CslItem, style: CitationStyle): string {
  return new Cite([item]).format('bibliography', { format: 'text', template: style, lang: 'en-US' }).trim();
}
