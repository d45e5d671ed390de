import Foundation

@testable import Intake

extension HostileCase {
  /// A document type whose entities tell each other a thousand million times.
  static let laughs: String = {
    let entities = (1...9).map { level in
      "<!ENTITY l\(level) '\(String(repeating: "&l\(level - 1);", count: 10))'>"
    }
    return "<!DOCTYPE a [<!ENTITY l0 'lol'>\(entities.joined())]>"
  }()

  /// The request with something before its root, and a street that refers to it.
  private static func prologue(
    _ name: String, _ codes: String..., adding text: String, street: String = "梅田"
  ) -> HostileCase {
    var bent = requestBytes(name) { bytes in
      let request = String(decoding: bytes, as: UTF8.self)
      return Data(
        request.replacing("<application ", with: text + "<application ").replacing("梅田3-1-1", with: street).utf8)
    }
    bent.codes = codes
    bent.reach = codes.isEmpty ? .nothing : .request
    return bent
  }

  /// The request with something inside its root.
  static func inside(_ name: String, _ codes: String..., adding text: String) -> HostileCase {
    var bent = request(name, replacing: "<mobile>", with: text + "<mobile>")
    bent.codes = codes
    bent.reach = codes.isEmpty ? .nothing : .request
    return bent
  }

  /// Document types, and whatever else would have something fetched or unfolded.
  static let documentTypes: [HostileCase] = [
    prologue("a billion laughs", "xml.doctype", adding: laughs, street: "&l9;"),
    prologue(
      "one long entity many times", "xml.doctype",
      adding: "<!DOCTYPE a [<!ENTITY x '\(String(repeating: "x", count: 50_000))'>]>",
      street: String(repeating: "&x;", count: 50_000)),
    prologue(
      "an entity that refers to itself", "xml.doctype", adding: "<!DOCTYPE a [<!ENTITY x '&x;'>]>", street: "&x;"),
    prologue(
      "an external entity of a file", "xml.doctype", adding: "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
      street: "&x;"),
    prologue(
      "an external entity of an endless file", "xml.doctype", adding: "<!DOCTYPE a [<!ENTITY x SYSTEM '/dev/zero'>]>",
      street: "&x;"),
    prologue(
      "an external entity over the network", "xml.doctype",
      adding: "<!DOCTYPE a [<!ENTITY x SYSTEM 'http://127.0.0.1:9/'>]>", street: "&x;"),
    prologue(
      "a parameter entity", "xml.doctype", adding: "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/x.dtd'> %p;]>"),
    prologue("an external subset", "xml.doctype", adding: "<!DOCTYPE application SYSTEM 'http://127.0.0.1:9/x.dtd'>"),
    prologue(
      "a public identifier", "xml.doctype", adding: "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0//EN' 'x.dtd'>"),
    prologue("an empty document type", "xml.doctype", adding: "<!DOCTYPE application>"),
    prologue("attributes by default", "xml.doctype", adding: "<!DOCTYPE a [<!ATTLIST application kind CDATA 'new'>]>"),
    prologue("a document type in small letters", "xml.malformed", adding: "<!doctype application>"),
    prologue("a document type in a comment", adding: "<!-- <!DOCTYPE a> -->"),
    prologue("a style sheet over the network", adding: "<?xml-stylesheet href='http://127.0.0.1:9/'?>"),
    inside(
      "an inclusion of a file", adding: "<x:include xmlns:x='http://www.w3.org/2001/XInclude' href='/etc/passwd'/>"),
    request(
      "a schema over the network", replacing: " kind=",
      with: " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='u http://127.0.0.1:9/' kind="),
    inside("an entity of HTML", "xml.malformed", adding: "<phone>&nbsp;</phone>"),
    inside("a document type inside", "xml.doctype", adding: "<!DOCTYPE a>"),
  ]

  /// Elements, attributes and namespaces that are too many, too deep, or not what they seem.
  static let markup: [HostileCase] = [
    inside("65 levels", "xml.too-deep", adding: nested(64)),
    inside("20,000 levels", "xml.too-deep", adding: nested(20_000)),
    inside("20,000 levels that never close", "xml.too-deep", adding: String(repeating: "<a>", count: 20_000)),
    inside("257 attributes", "xml.too-many-attributes", adding: attributes(257)),
    inside("30,000 attributes", "xml.too-many-attributes", adding: attributes(30_000)),
    inside("over 1 MiB", "xml.too-large", adding: "<!--\(String(repeating: "x", count: 1 << 20))-->"),
    request(
      "a street of half a megabyte", "form.too-long", replacing: "梅田3-1-1", with: String(repeating: "x", count: 1 << 19)
    ),
    inside("an undeclared prefix", "xml.namespace", adding: "<x:a/>"),
    inside("an undeclared prefix of an attribute", "xml.namespace", adding: "<phone x:a=''/>"),
    inside("a prefix taken back", "xml.namespace", adding: "<x:a xmlns:x=''/>"),
    inside("another meaning of xml", "xml.namespace", adding: "<a xmlns:xml='urn:x'/>"),
    inside(
      "one attribute under two prefixes", "xml.namespace",
      adding: "<x:a xmlns:x='urn:x' xmlns:y='urn:x' x:b='' y:b=''/>"),
    inside("an attribute twice", "xml.malformed", adding: "<phone a='' a=''/>"),
    inside("an element of no namespace", "xml.element-unknown", adding: "<phone xmlns=''/>"),
    inside(
      "an attribute with our prefix", "xml.attribute-unknown", adding: "<s:phone xmlns:s='urn:shinsa:bundle:1' s:a=''/>"
    ),
    inside("an element unknown in a request", "xml.element-unknown", adding: "<password>x</password>"),
    inside("an element again", "xml.element-repeated", adding: "<mobile>090-0000-0000</mobile>"),
    request("an element again, and empty", "xml.element-repeated", replacing: "</mobile>", with: "</mobile><mobile/>"),
    inside("text between elements", "xml.stray-text", adding: "hello"),
    inside(
      "an element inside a value", "xml.element-unknown", "xml.value-invalid", adding: "<phone>06-1234-5678<b/></phone>"
    ),
    inside("tags crossed", "xml.malformed", adding: "<phone><a></phone></a>"),
    inside("the end of a section without its beginning", "xml.malformed", adding: "<phone>]]></phone>"),
    inside("a section that never ends", "xml.malformed", adding: "<![CDATA["),
    inside("a comment that never ends", "xml.malformed", adding: "<!--"),
    inside("two hyphens in a comment", "xml.malformed", adding: "<!-- a -- b -->"),
    inside("a second declaration", "xml.malformed", adding: "<?xml version='1.0'?>"),
    inside("an angle bracket in an attribute", "xml.malformed", adding: "<phone a='<'/>"),
    inside("an attribute without quotes", "xml.malformed", adding: "<phone a=b/>"),
    request("a second root", "xml.malformed", replacing: "</application>", with: "</application><application/>"),
    request("text behind the root", "xml.malformed", replacing: "</application>", with: "</application>x"),
    request("no end", "xml.malformed", replacing: "</application>", with: ""),
    request("a web page for a request", "xml.root-unexpected", replacing: "application", with: "html"),
    request("another version of the format", "xml.root-unexpected", replacing: "bundle:1", with: "bundle:2"),
    request("white space at the end of the namespace", "xml.namespace", replacing: "bundle:1", with: "bundle:1 "),
  ]

  private static func nested(_ depth: Int) -> String {
    String(repeating: "<x:a xmlns:x='urn:x'>", count: depth) + String(repeating: "</x:a>", count: depth)
  }

  private static func attributes(_ count: Int) -> String {
    "<phone \((0..<count).map { "a\($0)='=>'" }.joined(separator: " "))/>"
  }
}
