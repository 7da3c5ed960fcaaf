/* SPDX-License-Identifier: MIT */
/* dujuan-worker: runs a format without rights. */

int main(void)
{
    return 0;
}
