package io.github.gongbao.parser.page.site;

/**
 * Documents in the policy library of www.gov.cn, since 2023; the table stands twice, once for
 * telephones.
 */
final class GovCnPolicyLibrary extends Template {
  GovCnPolicyLibrary() {
    super("gov.cn/policy-library");
    known(".policyLibraryOverview_header");
    body("#UCAP-CONTENT");
  }
}
