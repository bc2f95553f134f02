/** How fast bulletins are read: whole, stage by stage, and beside others that read the same. */
package io.github.gongbao.examples.benchmark;
