/**
 * The American Psychological Association's reference (7th edition), for the kinds of document that the edition
 * cites. The library ships the whole style, which takes nine times as long an entry; a test holds this one to it.
 */
export const apa = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
  <info>
    <title>APA, for Biên niên Đối ngoại</title>
    <id>bien-nien-doi-ngoai/apa</id>
    <updated>2026-11-23T00:00:00+00:00</updated>
  </info>
  <macro name="title">
    <choose>
      <if variable="title" type="book" match="all">
        <group delimiter=" ">
          <text variable="title" font-style="italic"/>
          <text variable="edition" prefix="(" suffix=")"/>
        </group>
      </if>
      <else-if variable="title"><text variable="title"/></else-if>
      <else><text variable="genre" prefix="[" suffix="]"/></else>
    </choose>
  </macro>
  <macro name="issued">
    <choose>
      <if variable="issued">
        <choose>
          <if type="article-newspaper">
            <date variable="issued" prefix="(" suffix=")">
              <date-part name="year"/>
              <date-part name="month" prefix=", "/>
              <date-part name="day" prefix=" "/>
            </date>
          </if>
          <else><date variable="issued" prefix="(" suffix=")"><date-part name="year"/></date></else>
        </choose>
      </if>
      <else><text term="no date" form="short" prefix="(" suffix=")"/></else>
    </choose>
  </macro>
  <macro name="whole">
    <choose>
      <if type="chapter">
        <group delimiter=" ">
          <text variable="container-title" prefix="In "/>
          <text variable="edition" prefix="(" suffix=")"/>
        </group>
      </if>
      <else><text variable="container-title"/></else>
    </choose>
  </macro>
  <macro name="address">
    <choose>
      <if variable="accessed">
        <group delimiter=" ">
          <date variable="accessed" prefix="Retrieved " suffix=", from" delimiter=" ">
            <date-part name="month"/>
            <date-part name="day" suffix=","/>
            <date-part name="year"/>
          </date>
          <text variable="URL"/>
        </group>
      </if>
      <else><text variable="URL"/></else>
    </choose>
  </macro>
  <citation><layout><text macro="title"/></layout></citation>
  <bibliography>
    <layout>
      <group delimiter=". " suffix=".">
        <choose>
          <if variable="author"><names variable="author"><name/></names></if>
          <else><text macro="title"/></else>
        </choose>
        <text macro="issued"/>
        <choose><if variable="author"><text macro="title"/></if></choose>
        <text macro="whole"/>
      </group>
      <text macro="address" prefix=" "/>
    </layout>
  </bibliography>
</style>`;
