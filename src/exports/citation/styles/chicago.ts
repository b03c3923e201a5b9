/**
 * The Chicago Manual of Style's bibliography entry (notes and bibliography, 17th edition), for the kinds of
 * document that the edition cites; the full style does not ship with the library.
 */
export const chicago = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
  <info>
    <title>Chicago (bibliography), for Biên niên Đối ngoại</title>
    <id>bien-nien-doi-ngoai/chicago</id>
    <updated>2026-11-23T00:00:00+00:00</updated>
  </info>
  <macro name="title">
    <choose>
      <if variable="title" type="book" match="all"><text variable="title" font-style="italic"/></if>
      <else-if variable="title"><text variable="title" quotes="true"/></else-if>
      <else><text variable="genre" prefix="[" suffix="]"/></else>
    </choose>
  </macro>
  <macro name="whole">
    <choose>
      <if type="chapter"><text variable="container-title" prefix="In "/></if>
      <else><text variable="container-title"/></else>
    </choose>
  </macro>
  <macro name="issued">
    <choose>
      <if variable="issued">
        <date variable="issued" delimiter=" ">
          <date-part name="month"/>
          <date-part name="day" suffix=","/>
          <date-part name="year"/>
        </date>
      </if>
      <else><text term="no date" form="short"/></else>
    </choose>
  </macro>
  <citation><layout><text macro="title"/></layout></citation>
  <bibliography>
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author"><name/></names>
        <text macro="title"/>
        <choose>
          <if type="article-newspaper">
            <group delimiter=", ">
              <text macro="whole"/>
              <text macro="issued"/>
            </group>
          </if>
          <else-if type="chapter">
            <group delimiter=", ">
              <text macro="whole"/>
              <text variable="edition" prefix="version "/>
            </group>
            <text macro="issued"/>
          </else-if>
          <else>
            <text variable="edition" prefix="Version "/>
            <text macro="issued"/>
          </else>
        </choose>
        <text variable="note"/>
        <date variable="accessed" delimiter=" " prefix="Accessed ">
          <date-part name="month"/>
          <date-part name="day" suffix=","/>
          <date-part name="year"/>
        </date>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`;
