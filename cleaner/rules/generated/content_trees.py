"""The decision trees that classify blocks in their context.

Written by `python -m tools.train`; do not edit. tools/train-report.md says what it was learned from: annotations with free
licences (the development part of WCXB by M. Foley, CC BY 4.0; fundus, MIT; others) and votes of extractors.
"""

from __future__ import annotations


def score_in_context(row: tuple[float, ...]) -> float:
    """Returns the logit that a block is main text; `row` holds the values of `judge.features.FEATURES`."""
    logit_rel, chance_rel, length, tag, copies, in_description, in_body, from_h1, from_first, expected_before, expected_after, near1, near5, siblings, sibling_length, sibling_chance, in_core5, share1, chance1, expected1, prose1, chance2, expected2, link_density3, expected3, blocks3, in_core7, part_share, part_link_density, part_blocks, page_chars, page_blocks, page_chance, genre, span, level, core_share, core_depth = row
    score = 0.0
    if in_core5 <= 0:
     if logit_rel <= -0.5937:
      if in_description <= 0:
       if in_core7 <= 0:
        score += 0.614
       else:
        if chance2 <= 0.83103:
         score += 0.682
        else:
         score += 0.917
      else:
       score += 0.991
     else:
      if expected2 <= 0.59746:
       if near1 <= 0.90637:
        score += 0.819
       else:
        score += 1.05
      else:
       if near5 <= 0.71116:
        score += 0.93
       else:
        score += 1.15
    else:
     if chance_rel <= 0.7427:
      if sibling_chance <= 0.37405:
       if chance2 <= 0.56758:
        if level <= 0.065213:
         score += 1.07
        else:
         score += 0.75
       else:
        if logit_rel <= -3.4435:
         score += 0.809
        else:
         score += 0.963
      else:
       if expected2 <= 0.8029:
        score += 0.951
       else:
        score += 1.11
     else:
      if expected2 <= 0.59746:
       if part_share <= 0.3999:
        if siblings <= 9:
         score += 1.04
        else:
         score += 1.14
       else:
        if page_chars <= 46077:
         if part_link_density <= 0.0065096:
          score += 0.756
         else:
          score += 1.07
        else:
         score += 0.636
      else:
       if page_chars <= 52958:
        if prose1 <= 0.38753:
         score += 1.13
        else:
         score += 1.2
       else:
        if span <= 0.68442:
         score += 1.13
        else:
         if from_first <= 84:
          score += 1.15
         else:
          score += 0.754
    if logit_rel <= -1.673:
     if near5 <= 0.49048:
      if part_share <= 0.0029713:
       score += -0.323
      else:
       if core_share <= 0.78196:
        score += -0.277
       else:
        score += -0.169
     else:
      if logit_rel <= -2.9513:
       if core_share <= 0.97635:
        score += -0.268
       else:
        score += -0.133
      else:
       if chance2 <= 0.83953:
        if core_share <= 0.96691:
         score += -0.218
        else:
         score += -0.00984
       else:
        score += 0.0182
    else:
     if near5 <= 0.57897:
      if expected1 <= 0.47516:
       if part_blocks <= 52:
        if copies <= 1:
         if core_share <= 0.8453:
          score += -0.102
         else:
          score += 0.0454
        else:
         score += -0.22
       else:
        if expected_before <= 0.57419:
         score += -0.157
        else:
         score += -0.278
      else:
       if from_first <= 53:
        score += 0.109
       else:
        score += -0.115
     else:
      if expected2 <= 0.59746:
       if core_share <= 0.85781:
        if expected_before <= 0.70116:
         if in_body <= -1:
          score += -0.314
         else:
          score += 0.0305
        else:
         score += -0.189
       else:
        if copies <= 1:
         score += 0.0904
        else:
         score += -0.169
      else:
       if page_chars <= 46077:
        score += 0.144
       else:
        if link_density3 <= 0.039635:
         if from_h1 <= 107:
          score += 0.0698
         else:
          score += -0.295
        else:
         score += 0.0966
    if chance_rel <= 0.7427:
     if logit_rel <= -2.8228:
      if near5 <= 0.33407:
       score += -0.263
      else:
       if siblings <= 4:
        score += -0.241
       else:
        score += -0.126
     else:
      if chance2 <= 0.64419:
       if part_share <= 0.0094821:
        score += -0.226
       else:
        if part_share <= 0.13632:
         score += -0.0614
        else:
         if sibling_length <= 129.22:
          score += -0.128
         else:
          score += -0.262
      else:
       if siblings <= 3:
        score += -0.135
       else:
        if copies <= 1:
         score += 0.0407
        else:
         score += -0.117
    else:
     if expected3 <= 0.65568:
      if part_share <= 0.0029713:
       score += -0.22
      else:
       if copies <= 1:
        if part_share <= 0.61311:
         if chance2 <= 0.72999:
          score += -0.0796
         else:
          score += 0.0523
        else:
         score += -0.213
       else:
        score += -0.19
     else:
      if siblings <= 2:
       if expected_before <= 0.72106:
        if logit_rel <= -0.27129:
         score += -0.0877
        else:
         score += 0.082
       else:
        score += -0.254
      else:
       if page_chars <= 44192:
        if expected1 <= 0.61213:
         if part_share <= 0.0013357:
          score += -0.113
         else:
          score += 0.108
        else:
         score += 0.144
       else:
        if from_h1 <= 292:
         if link_density3 <= 0.017358:
          score += -0.0974
         else:
          score += 0.117
        else:
         score += -0.155
    if sibling_chance <= 0.64211:
     if in_core7 <= 0:
      if in_description <= 0:
       if expected_before <= 0.74121:
        if chance_rel <= 0.90139:
         score += -0.2
        else:
         score += 0.00933
       else:
        score += -0.24
      else:
       score += 0.0399
     else:
      if near1 <= 0.32946:
       if logit_rel <= -3.4941:
        score += -0.2
       else:
        score += -0.128
      else:
       if expected3 <= 0.99414:
        if logit_rel <= -0.21544:
         if sibling_chance <= 0.10125:
          score += -0.17
         else:
          score += -0.047
        else:
         score += 0.0367
       else:
        score += 0.0405
    else:
     if expected3 <= 0.65568:
      if part_blocks <= 144:
       if copies <= 1:
        if in_core7 <= 0:
         score += -0.198
        else:
         score += 0.0415
       else:
        score += -0.162
      else:
       if expected_before <= 0.44665:
        score += -0.0377
       else:
        score += -0.215
     else:
      if copies <= 1:
       if chance_rel <= 0.86643:
        if in_core7 <= 0:
         if expected1 <= 0.61213:
          score += -0.235
         else:
          score += 0.0934
        else:
         if length <= 846:
          score += 0.0752
         else:
          score += -0.138
       else:
        if from_h1 <= 356:
         if from_first <= 84:
          score += 0.137
         else:
          score += 0.0849
        else:
         if core_share <= 0.93561:
          score += -0.199
         else:
          score += 0.0566
      else:
       score += -0.0979
    if in_core5 <= 0:
     if sibling_chance <= 1.0062:
      if expected_before <= 0.51154:
       if from_first <= -1:
        score += -0.178
       else:
        score += -0.0378
      else:
       score += -0.21
     else:
      if expected_before <= 0.50037:
       score += 0.0883
      else:
       score += -0.124
    else:
     if sibling_chance <= 0.84841:
      if chance1 <= 0.55017:
       if sibling_chance <= 0.38969:
        if genre <= 0:
         if chance1 <= 0.24237:
          score += -0.112
         else:
          score += -0.00994
        else:
         score += -0.175
       else:
        if expected2 <= 0.92705:
         if share1 <= 0.89674:
          score += -0.0485
         else:
          score += -0.368
        else:
         score += 0.0882
      else:
       if in_body <= -1:
        score += -0.212
       else:
        if expected_before <= 0.76135:
         score += 0.0613
        else:
         if sibling_chance <= 0.18236:
          score += -0.125
         else:
          score += 0.00908
     else:
      if expected2 <= 0.69666:
       if in_body <= -1:
        score += -0.169
       else:
        if prose1 <= 0.54976:
         score += -0.0222
        else:
         if sibling_chance <= 0.97864:
          score += 0.00777
         else:
          score += 0.097
      else:
       if blocks3 <= 728:
        if expected_before <= 0.96302:
         if chance_rel <= 0.86643:
          score += 0.0724
         else:
          score += 0.132
        else:
         score += -0.0308
       else:
        if core_depth <= 7:
         score += 0.082
        else:
         score += -0.231
    if sibling_chance <= 0.77264:
     if in_core7 <= 0:
      if logit_rel <= -0.21544:
       if expected_after <= 0.25055:
        score += -0.193
       else:
        if from_h1 <= -1:
         score += -0.188
        else:
         score += -0.112
      else:
       if expected1 <= 0.61213:
        score += -0.116
       else:
        score += 0.12
     else:
      if chance2 <= 0.64419:
       if span <= 0.0061463:
        score += -0.0662
       else:
        score += -0.135
      else:
       if tag <= 2:
        score += -0.124
       else:
        if siblings <= 6:
         if expected1 <= 0.14657:
          score += -0.0809
         else:
          score += 0.0298
        else:
         if copies <= 1:
          score += 0.0762
         else:
          score += -0.0657
    else:
     if expected3 <= 0.77648:
      if part_blocks <= 144:
       if copies <= 1:
        if core_depth <= 15:
         score += 0.0532
        else:
         score += -0.144
       else:
        score += -0.123
      else:
       if expected_after <= 0.54694:
        score += -0.162
       else:
        score += -0.00299
     else:
      if from_h1 <= 92:
       if logit_rel <= -1.0641:
        score += 0.033
       else:
        if prose1 <= 0.22715:
         score += 0.0293
        else:
         score += 0.131
      else:
       if span <= 0.83853:
        if in_body <= -1:
         score += -0.12
        else:
         if chance1 <= 0.38039:
          score += -0.163
         else:
          score += 0.0793
       else:
        score += -0.0719
    if in_core5 <= 0:
     if chance_rel <= 0.99671:
      if in_description <= 0:
       if expected_after <= 0.49326:
        if page_blocks <= 1173:
         score += -0.177
        else:
         score += -0.0113
       else:
        if from_h1 <= -1:
         score += -0.174
        else:
         if sibling_chance <= 0.091559:
          score += -0.126
         else:
          score += -0.0375
      else:
       score += 0.0119
     else:
      if expected_after <= 0.55733:
       if near5 <= 0.86368:
        score += -0.172
       else:
        score += -0.0047
      else:
       score += 0.067
    else:
     if sibling_chance <= 0.9306:
      if copies <= 1:
       if chance2 <= 0.72999:
        if sibling_length <= 344.53:
         if sibling_chance <= 0.1614:
          score += -0.0909
         else:
          score += 0.000457
        else:
         score += -0.165
       else:
        if in_body <= -1:
         score += -0.159
        else:
         if sibling_chance <= 0.26422:
          score += -0.00775
         else:
          score += 0.0647
      else:
       score += -0.126
     else:
      if copies <= 1:
       if from_h1 <= 92:
        if share1 <= 0.11967:
         score += 0.0914
        else:
         if chance_rel <= 0.72459:
          score += 0.0429
         else:
          score += 0.133
       else:
        if core_share <= 0.51541:
         score += -0.21
        else:
         if share1 <= 0.97209:
          score += 0.0733
         else:
          score += -0.159
      else:
       if share1 <= 0.32829:
        score += -0.113
       else:
        score += 0.0263
    if in_core5 <= 0:
     if chance2 <= 0.83103:
      if level <= 0.57131:
       if core_share <= 0.51541:
        score += 0.101
       else:
        score += -0.11
      else:
       if in_description <= 0:
        score += -0.162
       else:
        score += 0.00896
     else:
      if expected_after <= 0.51456:
       score += -0.123
      else:
       if from_first <= -1:
        score += -0.103
       else:
        score += 0.0626
    else:
     if sibling_chance <= 0.9306:
      if copies <= 1:
       if expected2 <= 0.59746:
        if genre <= 0:
         if tag <= 5:
          score += -0.0645
         else:
          score += 0.0266
        else:
         if genre <= 1:
          score += -0.185
         else:
          score += -0.0427
       else:
        if siblings <= 6:
         if prose1 <= 0.26387:
          score += -0.112
         else:
          score += 0.0347
        else:
         if span <= 0.91193:
          score += 0.0951
         else:
          score += -0.105
      else:
       score += -0.111
     else:
      if from_h1 <= 83:
       if expected3 <= 0.41639:
        if span <= 0.28908:
         if page_chance <= 0.51742:
          score += 0.0204
         else:
          score += -0.23
        else:
         score += 0.0696
       else:
        score += 0.122
      else:
       if core_share <= 0.51541:
        score += -0.175
       else:
        if copies <= 1:
         if page_blocks <= 877:
          score += 0.0708
         else:
          score += -0.094
        else:
         score += -0.108
    if score < -3.5 or score > 3.5:
        return score
    if in_core5 <= 0:
     if near1 <= 0.87214:
      if expected_before <= 0.65964:
       if logit_rel <= -2.0756:
        score += -0.124
       else:
        score += -0.0402
      else:
       score += -0.154
     else:
      score += 0.0273
    else:
     if sibling_chance <= 0.95482:
      if expected2 <= 0.89472:
       if tag <= 5:
        if logit_rel <= -0.10488:
         score += -0.0987
        else:
         score += 0.0344
       else:
        if part_share <= 0.3999:
         if expected_before <= 0.90131:
          score += 0.0219
         else:
          score += -0.111
        else:
         if prose1 <= 0.79818:
          score += -0.0285
         else:
          score += -0.172
      else:
       if sibling_chance <= 0.24286:
        if logit_rel <= -2.2544:
         score += -0.0926
        else:
         score += 0.0404
       else:
        if sibling_length <= 536.69:
         score += 0.0848
        else:
         score += -0.115
     else:
      if expected2 <= 0.8029:
       if in_body <= -1:
        score += -0.126
       else:
        if prose1 <= 0.56939:
         if part_blocks <= 302:
          score += 0.00382
         else:
          score += -0.186
        else:
         if level <= 0.88908:
          score += 0.0494
         else:
          score += 0.118
      else:
       if blocks3 <= 797:
        if logit_rel <= -1.4243:
         score += 0.00437
        else:
         if blocks3 <= 189:
          score += 0.126
         else:
          score += 0.0849
       else:
        if expected3 <= 0.99637:
         score += -0.255
        else:
         score += 0.00156
    if chance_rel <= 0.90139:
     if logit_rel <= -3.2986:
      if part_blocks <= 49:
       score += -0.0885
      else:
       score += -0.145
     else:
      if near5 <= 0.56461:
       if part_blocks <= 36:
        if siblings <= 7:
         score += -0.0698
        else:
         if copies <= 1:
          score += 0.0404
         else:
          score += -0.0763
       else:
        if siblings <= 195:
         if span <= 0.010076:
          score += -0.0585
         else:
          score += -0.12
        else:
         score += 0.0365
      else:
       if siblings <= 3:
        if expected1 <= 0.72643:
         score += -0.0944
        else:
         score += 0.0333
       else:
        if genre <= 0:
         score += 0.0551
        else:
         if genre <= 1:
          score += -0.0988
         else:
          score += 0.0313
    else:
     if expected1 <= 0.61213:
      if siblings <= 9:
       if chance1 <= 0.91987:
        score += -0.0793
       else:
        score += 0.0262
      else:
       if part_blocks <= 82:
        if from_h1 <= 89:
         if blocks3 <= 10:
          score += 0.00501
         else:
          score += 0.106
        else:
         if part_share <= 0.38599:
          score += 0.0495
         else:
          score += -0.198
       else:
        score += -0.0352
     else:
      if from_h1 <= 126:
       score += 0.122
      else:
       if sibling_length <= 294.43:
        score += 0.0868
       else:
        if part_link_density <= 0.066868:
         score += -0.217
        else:
         score += 0.0193
    if sibling_chance <= 0.9306:
     if in_core7 <= 0:
      if logit_rel <= -0.21544:
       if from_first <= 12:
        score += -0.0991
       else:
        score += -0.144
      else:
       score += 0.0215
     else:
      if expected2 <= 0.86248:
       if core_share <= 0.9687:
        if sibling_length <= 157.96:
         if siblings <= 29:
          score += -0.0782
         else:
          score += -0.00396
        else:
         if logit_rel <= 1e-35:
          score += -0.137
         else:
          score += 0.00184
       else:
        if link_density3 <= 0.037721:
         score += 0.0405
        else:
         score += -0.0487
      else:
       if siblings <= 7:
        score += -0.0286
       else:
        if share1 <= 0.97209:
         score += 0.08
        else:
         score += -0.182
    else:
     if expected2 <= 0.69666:
      if core_share <= 0.94502:
       if in_body <= -1:
        score += -0.181
       else:
        score += -0.00521
      else:
       if link_density3 <= 0.20387:
        if level <= 0.80042:
         score += 0.0106
        else:
         score += 0.109
       else:
        score += -0.0522
     else:
      if page_chars <= 52958:
       if logit_rel <= -1.3721:
        score += 0.00519
       else:
        if copies <= 1:
         if page_blocks <= 775:
          score += 0.118
         else:
          score += -0.0542
        else:
         score += -0.0795
      else:
       if link_density3 <= 0.039635:
        if from_first <= 105:
         score += 0.0303
        else:
         score += -0.221
       else:
        score += 0.106
    if in_core5 <= 0:
     if expected_before <= 0.48994:
      if chance_rel <= 0.59853:
       if part_link_density <= 0.017455:
        score += 0.0907
       else:
        score += -0.0994
      else:
       if sibling_chance <= 0.77264:
        score += -0.0258
       else:
        score += 0.0638
     else:
      if chance1 <= 0.91987:
       if page_blocks <= 1173:
        score += -0.134
       else:
        score += 0.0369
      else:
       score += -0.0156
    else:
     if expected1 <= 0.61213:
      if sibling_chance <= 0.37405:
       if expected_before <= 0.92973:
        score += -0.0403
       else:
        score += -0.128
      else:
       if page_chars <= 44192:
        if expected3 <= 0.84567:
         if sibling_length <= 14.014:
          score += -0.129
         else:
          score += 0.0165
        else:
         if expected_before <= 0.95329:
          score += 0.0724
         else:
          score += -0.108
       else:
        if part_blocks <= 36:
         if page_chars <= 62005:
          score += 0.104
         else:
          score += -0.123
        else:
         if core_share <= 0.54263:
          score += 0.159
         else:
          score += -0.223
     else:
      if page_chars <= 52958:
       if chance_rel <= 0.93201:
        if sibling_length <= 536.69:
         if expected_before <= 0.79987:
          score += 0.065
         else:
          score += -0.0246
        else:
         score += -0.127
       else:
        score += 0.118
      else:
       if expected2 <= 0.99065:
        score += 0.121
       else:
        if expected_before <= 0.48994:
         score += -0.00624
        else:
         score += -0.206
    if sibling_chance <= 0.9306:
     if logit_rel <= -3.2986:
      if part_blocks <= 49:
       score += -0.0704
      else:
       score += -0.126
     else:
      if chance2 <= 0.84773:
       if part_blocks <= 36:
        if copies <= 1:
         if siblings <= 11:
          score += -0.0299
         else:
          score += 0.0595
        else:
         score += -0.0888
       else:
        if part_blocks <= 612:
         score += -0.0852
        else:
         score += 0.0231
      else:
       if siblings <= 28:
        if share1 <= 0.32829:
         if part_link_density <= 0.059619:
          score += 0.0136
         else:
          score += -0.0775
        else:
         if core_share <= 0.99868:
          score += 0.0655
         else:
          score += -0.18
       else:
        if page_chars <= 46077:
         score += 0.0965
        else:
         score += -0.12
    else:
     if from_h1 <= 77:
      if share1 <= 0.11967:
       if siblings <= 9:
        if sibling_chance <= 1.0545:
         score += -0.101
        else:
         score += 0.0288
       else:
        if core_share <= 0.86094:
         score += -9.9e-05
        else:
         score += 0.0881
      else:
       if logit_rel <= -1.4243:
        score += 0.0159
       else:
        score += 0.119
     else:
      if page_chars <= 62005:
       if part_share <= 0.20384:
        if near5 <= 0.7207:
         score += -0.0376
        else:
         score += 0.0728
       else:
        if part_link_density <= 1e-35:
         score += -0.182
        else:
         score += -0.0242
      else:
       score += -0.151
    if in_core5 <= 0:
     if expected_before <= 0.66989:
      if chance_rel <= 0.58175:
       if logit_rel <= -3.8803:
        score += -0.114
       else:
        score += -0.0572
      else:
       if link_density3 <= 0.16759:
        score += 0.0392
       else:
        score += -0.0461
     else:
      if near5 <= 0.91559:
       if level <= 0.53005:
        if siblings <= 20:
         score += -0.101
        else:
         score += 0.0724
       else:
        score += -0.127
      else:
       score += 0.0304
    else:
     if expected1 <= 0.61213:
      if copies <= 1:
       if siblings <= 9:
        if expected_after <= 0.1644:
         score += -0.0971
        else:
         if prose1 <= 0.28595:
          score += -0.0493
         else:
          score += 0.0299
       else:
        if page_chars <= 62005:
         if part_blocks <= 189:
          score += 0.0589
         else:
          score += -0.0429
        else:
         score += -0.134
      else:
       score += -0.0784
     else:
      if page_chars <= 52958:
       if logit_rel <= -1.0114:
        if expected_after <= 0.058221:
         score += -0.09
        else:
         if tag <= 8:
          score += -0.0395
         else:
          score += 0.0542
       else:
        if prose1 <= 0.38753:
         if expected1 <= 0.92506:
          score += -0.0853
         else:
          score += 0.0816
        else:
         score += 0.116
      else:
       if link_density3 <= 0.039635:
        if expected_after <= 0.49326:
         score += -0.198
        else:
         score += -0.025
       else:
        score += 0.104
    if in_core5 <= 0:
     if logit_rel <= -2.3475:
      if expected_before <= 0.50037:
       if from_first <= -1:
        score += -0.0914
       else:
        score += 0.0135
      else:
       score += -0.128
     else:
      if expected_after <= 0.56814:
       if expected1 <= 0.47516:
        if siblings <= 35:
         score += -0.101
        else:
         score += -0.00179
       else:
        score += 0.0631
      else:
       if from_first <= -5:
        score += -0.0547
       else:
        score += 0.0378
    else:
     if expected1 <= 0.61213:
      if copies <= 1:
       if siblings <= 9:
        if chance_rel <= 1.0498:
         if genre <= 0:
          score += -0.00892
         else:
          score += -0.107
        else:
         score += 0.043
       else:
        if expected2 <= 0.8029:
         if page_chars <= 44192:
          score += 0.031
         else:
          score += -0.0948
        else:
         if expected_before <= 0.96302:
          score += 0.0952
         else:
          score += -0.0918
      else:
       if siblings <= 166:
        score += -0.0794
       else:
        score += 0.0243
     else:
      if page_chars <= 49084:
       if logit_rel <= -1.121:
        if span <= 0.91193:
         score += 0.0249
        else:
         score += -0.187
       else:
        if chance1 <= 0.48:
         if from_first <= 13:
          score += 0.112
         else:
          score += -0.216
        else:
         score += 0.113
      else:
       if expected2 <= 0.99065:
        score += 0.116
       else:
        score += -0.108
    if near1 <= 0.71463:
     if in_core5 <= 0:
      if expected_before <= 0.65964:
       if from_h1 <= -1:
        score += -0.118
       else:
        score += -0.0113
      else:
       score += -0.113
     else:
      if logit_rel <= -3.4941:
       score += -0.0697
      else:
       if part_share <= 0.13632:
        if link_density3 <= 0.032146:
         score += 0.0618
        else:
         if expected_before <= 0.78008:
          score += 0.0197
         else:
          score += -0.0555
       else:
        if page_chars <= 52958:
         if core_depth <= 9:
          score += -0.0365
         else:
          score += 0.0455
        else:
         score += -0.143
    else:
     if share1 <= 0.092608:
      if siblings <= 9:
       if logit_rel <= 0.58108:
        score += -0.0648
       else:
        score += 0.04
      else:
       if page_chars <= 46077:
        if page_chance <= 0.6918:
         if expected3 <= 0.86582:
          score += -0.0262
         else:
          score += 0.0666
        else:
         score += 0.0888
       else:
        score += -0.0635
     else:
      if from_h1 <= 89:
       if logit_rel <= -0.54932:
        if sibling_chance <= 0.16695:
         score += -0.0479
        else:
         score += 0.0703
       else:
        score += 0.112
      else:
       if page_chars <= 52958:
        if part_share <= 0.38599:
         if page_blocks <= 137:
          score += -0.168
         else:
          score += 0.064
        else:
         score += -0.11
       else:
        if link_density3 <= 0.036413:
         score += -0.162
        else:
         score += -0.00528
    if score < -3.5 or score > 3.5:
        return score
    if near1 <= 0.70086:
     if in_core7 <= 0:
      if expected_after <= 0.25055:
       if share1 <= 0.45571:
        score += -0.118
       else:
        score += -0.00944
      else:
       if from_h1 <= -1:
        score += -0.104
       else:
        score += -0.0149
     else:
      if genre <= 3:
       if expected_after <= 0.46125:
        if part_link_density <= 1e-35:
         score += 0.0178
        else:
         if page_chance <= 0.093102:
          score += 0.0323
         else:
          score += -0.0519
       else:
        if tag <= 5:
         if length <= 33:
          score += -0.0742
         else:
          score += 0.00427
        else:
         if siblings <= 5:
          score += -0.0237
         else:
          score += 0.0588
      else:
       score += -0.0969
    else:
     if copies <= 1:
      if share1 <= 0.14232:
       if part_link_density <= 0.14128:
        if in_body <= -1:
         score += -0.117
        else:
         if page_chars <= 44192:
          score += 0.0602
         else:
          score += -0.0631
       else:
        if expected_after <= 0.33271:
         score += -0.11
        else:
         score += 0.00768
      else:
       if from_h1 <= 83:
        if siblings <= 2:
         score += 0.0294
        else:
         score += 0.108
       else:
        if part_link_density <= 0.041854:
         if sibling_length <= 240.25:
          score += 0.0608
         else:
          score += -0.128
        else:
         if blocks3 <= 453:
          score += 0.0727
         else:
          score += -0.0507
     else:
      score += -0.0738
    if in_core5 <= 0:
     if expected_after <= 0.51456:
      if page_chars <= 20967:
       if from_first <= 12:
        score += -0.038
       else:
        if part_link_density <= 0.0085129:
         score += 0.0273
        else:
         score += -0.121
      else:
       if near5 <= 0.43342:
        score += -0.0919
       else:
        if level <= 0.87133:
         if core_depth <= 5:
          score += -0.101
         else:
          score += 0.143
        else:
         score += -0.0728
     else:
      if from_h1 <= -1:
       score += -0.103
      else:
       if sibling_chance <= 0.14642:
        score += -0.0275
       else:
        score += 0.0398
    else:
     if expected1 <= 0.61213:
      if copies <= 1:
       if expected_after <= 0.10692:
        if sibling_chance <= 0.15347:
         score += -0.108
        else:
         score += -0.0217
       else:
        if core_share <= 0.9687:
         if sibling_chance <= 1.0688:
          score += -0.00772
         else:
          score += 0.0675
        else:
         if part_link_density <= 0.25801:
          score += 0.0703
         else:
          score += -0.0416
      else:
       score += -0.0574
     else:
      if from_first <= 53:
       if chance_rel <= 0.91697:
        if genre <= 0:
         score += 0.0606
        else:
         score += -0.0335
       else:
        score += 0.111
      else:
       if near5 <= 0.85296:
        if length <= 345:
         score += 0.00884
        else:
         score += -0.136
       else:
        if share1 <= 0.97209:
         score += 0.0726
        else:
         score += -0.104
    if logit_rel <= -0.38724:
     if logit_rel <= -3.4941:
      if expected_before <= 0.73128:
       if from_first <= -1:
        score += -0.0919
       else:
        score += -0.0296
      else:
       score += -0.114
     else:
      if expected_before <= 0.87856:
       if expected2 <= 0.93338:
        if sibling_length <= 162.52:
         if sibling_length <= 13.007:
          score += -0.0773
         else:
          score += 0.00687
        else:
         if sibling_chance <= 0.97864:
          score += -0.0791
         else:
          score += 0.0308
       else:
        if expected2 <= 0.9996:
         score += 0.0474
        else:
         score += -0.0351
      else:
       if part_link_density <= 0.030062:
        score += 0.00148
       else:
        score += -0.0813
    else:
     if expected2 <= 0.8029:
      if expected_before <= 0.52203:
       if page_blocks <= 240:
        score += 0.0845
       else:
        score += 0.0119
      else:
       if part_share <= 0.36799:
        if part_link_density <= 0.19795:
         score += 0.0123
        else:
         score += -0.0771
       else:
        score += -0.0803
     else:
      if from_first <= 479:
       if near5 <= 0.77423:
        if part_blocks <= 5:
         if siblings <= 18:
          score += -0.191
         else:
          score += 0.0981
        else:
         if expected_before <= 0.89354:
          score += 0.0776
         else:
          score += -0.0912
       else:
        if siblings <= 202:
         if copies <= 1:
          score += 0.106
         else:
          score += -0.0576
        else:
         score += -0.114
      else:
       score += -0.136
    if logit_rel <= -2.3013:
     if span <= 0.35011:
      if expected_before <= 0.83667:
       if from_h1 <= -1:
        score += -0.104
       else:
        score += -0.0469
      else:
       score += -0.114
     else:
      if part_blocks <= 82:
       score += 0.00904
      else:
       if expected_before <= 0.50037:
        score += -0.00708
       else:
        score += -0.0896
    else:
     if expected1 <= 0.61213:
      if core_share <= 0.9687:
       if expected_before <= 0.60658:
        if copies <= 1:
         if from_h1 <= -1:
          score += -0.0414
         else:
          score += 0.0267
        else:
         score += -0.0516
       else:
        if siblings <= 24:
         score += -0.065
        else:
         if sibling_length <= 153.15:
          score += 0.059
         else:
          score += -0.0558
      else:
       if copies <= 1:
        if part_blocks <= 24:
         if in_body <= -1:
          score += -0.0867
         else:
          score += 0.0736
        else:
         if siblings <= 11:
          score += -0.0642
         else:
          score += 0.0383
       else:
        score += -0.0448
     else:
      if from_first <= 67:
       if logit_rel <= -0.33212:
        if span <= 0.91193:
         score += 0.0575
        else:
         score += -0.176
       else:
        score += 0.11
      else:
       if sibling_length <= 398.6:
        if span <= 0.91193:
         if page_chance <= 0.37218:
          score += -0.175
         else:
          score += 0.0548
        else:
         score += -0.118
       else:
        score += -0.118
    if in_core5 <= 0:
     if expected_before <= 0.85402:
      if from_h1 <= -1:
       if link_density3 <= 0.059729:
        score += 0.0126
       else:
        score += -0.102
      else:
       if expected_after <= 0.56814:
        if expected1 <= 0.88173:
         score += -0.0642
        else:
         score += 0.148
       else:
        if siblings <= 5:
         if sibling_length <= 149.04:
          score += -0.0417
         else:
          score += 0.0502
        else:
         score += 0.0537
     else:
      if link_density3 <= 0.0046729:
       score += 0.0212
      else:
       score += -0.101
    else:
     if expected1 <= 0.61213:
      if tag <= 5:
       score += -0.0395
      else:
       if siblings <= 9:
        if span <= 0.15496:
         score += -0.0631
        else:
         if level <= 0.76342:
          score += 0.057
         else:
          score += -0.031
       else:
        if from_h1 <= 83:
         if expected3 <= 0.27503:
          score += 0.015
         else:
          score += 0.0822
        else:
         if share1 <= 0.22854:
          score += 0.0213
         else:
          score += -0.11
     else:
      if from_h1 <= 77:
       if length <= 115:
        if level <= 0.40606:
         score += -0.214
        else:
         score += 0.0311
       else:
        score += 0.104
      else:
       if span <= 0.771:
        if link_density3 <= 0.036413:
         if chance2 <= 0.98906:
          score += -0.0851
         else:
          score += 0.1
        else:
         score += 0.065
       else:
        score += -0.0707
    if sibling_chance <= 0.98861:
     if logit_rel <= -3.8803:
      score += -0.0882
     else:
      if in_core5 <= 0:
       if in_description <= 0:
        if part_blocks <= 636:
         if part_link_density <= 0.07648:
          score += -0.00212
         else:
          score += -0.0656
        else:
         score += 0.057
       else:
        score += 0.062
      else:
       if genre <= 0:
        if part_blocks <= 104:
         if copies <= 2:
          score += 0.0414
         else:
          score += -0.058
        else:
         if part_link_density <= 0.10011:
          score += -0.101
         else:
          score += 0.0329
       else:
        if genre <= 1:
         if blocks3 <= 78:
          score += -0.158
         else:
          score += 0.0153
        else:
         if genre <= 3:
          score += 0.0247
         else:
          score += -0.0686
    else:
     if from_h1 <= 77:
      if expected1 <= 0.17982:
       if prose1 <= 0.9462:
        if siblings <= 17:
         if page_chance <= 0.49609:
          score += 0.0159
         else:
          score += -0.13
        else:
         score += 0.0316
       else:
        score += 0.075
      else:
       if logit_rel <= -1.1695:
        score += 0.0123
       else:
        score += 0.103
     else:
      if core_depth <= 10:
       if near5 <= 0.85296:
        score += -0.0191
       else:
        if siblings <= 202:
         if from_h1 <= 495:
          score += 0.0875
         else:
          score += -0.11
        else:
         score += -0.184
      else:
       score += -0.055
    if near1 <= 0.85147:
     if logit_rel <= -3.4941:
      if span <= 0.44519:
       if genre <= 2:
        score += -0.099
       else:
        score += 0.0835
      else:
       score += -0.0229
     else:
      if expected_before <= 0.65964:
       if sibling_length <= 13.007:
        score += -0.0678
       else:
        if copies <= 1:
         if part_share <= 0.61311:
          score += 0.0287
         else:
          score += -0.0699
        else:
         if siblings <= 5:
          score += -0.0844
         else:
          score += -0.0044
      else:
       if siblings <= 3:
        score += -0.0786
       else:
        if core_depth <= 9:
         if part_share <= 0.26699:
          score += -0.0173
         else:
          score += -0.0802
        else:
         if part_share <= 0.03118:
          score += -0.0341
         else:
          score += 0.0714
    else:
     if copies <= 1:
      if expected1 <= 0.61213:
       if near5 <= 0.75716:
        if level <= 0.88098:
         score += 0.00458
        else:
         score += -0.254
       else:
        if prose1 <= 0.64691:
         score += -0.00822
        else:
         if core_depth <= 10:
          score += 0.0669
         else:
          score += 0.00694
      else:
       if from_first <= 53:
        if siblings <= 1:
         score += -0.0158
        else:
         score += 0.109
       else:
        if siblings <= 202:
         if siblings <= 9:
          score += -0.123
         else:
          score += 0.059
        else:
         score += -0.129
     else:
      score += -0.0802
    if logit_rel <= -2.3475:
     if expected_after <= 0.11435:
      score += -0.0925
     else:
      if tag <= 13:
       if tag <= 5:
        score += -0.0489
       else:
        if in_core5 <= 0:
         score += -0.0266
        else:
         score += 0.0673
      else:
       score += -0.0779
    else:
     if expected1 <= 0.61213:
      if part_blocks <= 82:
       if in_body <= -1:
        if chance2 <= 0.9717:
         score += 0.0231
        else:
         score += -0.136
       else:
        if near5 <= 0.86871:
         if expected_after <= 0.46125:
          score += -0.0154
         else:
          score += 0.0329
        else:
         if from_h1 <= 526:
          score += 0.0677
         else:
          score += -0.212
      else:
       if part_blocks <= 612:
        if expected_before <= 0.30097:
         if prose1 <= 0.11502:
          score += -0.0475
         else:
          score += 0.0377
        else:
         if prose1 <= 0.73467:
          score += -0.0246
         else:
          score += -0.0914
       else:
        score += 0.0437
     else:
      if from_h1 <= 77:
       if logit_rel <= -0.33212:
        score += 0.0429
       else:
        if length <= 64:
         score += -0.129
        else:
         if expected_before <= 0.89354:
          score += 0.111
         else:
          score += -0.0191
      else:
       if length <= 694:
        if chance2 <= 0.69914:
         if chance2 <= 0.67896:
          score += 0.0208
         else:
          score += -0.205
        else:
         score += 0.0342
       else:
        score += -0.0817
    if score < -3.5 or score > 3.5:
        return score
    if near1 <= 0.85147:
     if in_core5 <= 0:
      if expected_before <= 0.51154:
       if from_h1 <= -1:
        score += -0.0809
       else:
        score += 0.00891
      else:
       if page_blocks <= 1173:
        if from_first <= 13:
         score += -0.00604
        else:
         if part_blocks <= 36:
          score += -0.0161
         else:
          score += -0.0973
       else:
        score += 0.126
     else:
      if page_blocks <= 309:
       if siblings <= 6:
        score += -0.0178
       else:
        if part_link_density <= 0.014889:
         score += 0.0777
        else:
         if prose1 <= 0.48108:
          score += -0.00754
         else:
          score += 0.046
      else:
       if length <= 446:
        score += -0.00873
       else:
        if expected1 <= 0.04191:
         score += 0.0155
        else:
         if part_link_density <= 0.034055:
          score += -0.186
         else:
          score += -0.0351
    else:
     if in_body <= -1:
      score += -0.0946
     else:
      if page_chars <= 46077:
       if expected_before <= 0.9093:
        if prose1 <= 1e-35:
         if part_link_density <= 0.10344:
          score += 0.0127
         else:
          score += -0.142
        else:
         if chance2 <= 1.0788:
          score += 0.0841
         else:
          score += 0.00411
       else:
        if chance2 <= 0.98102:
         score += -0.113
        else:
         score += 0.0289
      else:
       if span <= 0.83853:
        if from_h1 <= 247:
         score += 0.0802
        else:
         score += -0.0856
       else:
        score += -0.136
    if near1 <= 0.85848:
     if expected_after <= 0.13016:
      if link_density3 <= 0.030369:
       if page_blocks <= 302:
        score += 0.0428
       else:
        score += -0.0537
      else:
       if page_chance <= 0.14816:
        score += 0.0329
       else:
        if chance2 <= 0.45792:
         score += -0.105
        else:
         score += -0.0546
     else:
      if sibling_length <= 13.007:
       score += -0.0649
      else:
       if core_share <= 0.88537:
        if core_depth <= 11:
         if expected_after <= 0.54694:
          score += -0.05
         else:
          score += -0.012
        else:
         if level <= 0.69765:
          score += 0.0893
         else:
          score += -0.0168
       else:
        if level <= 0.90025:
         if page_chars <= 44192:
          score += 0.0344
         else:
          score += -0.0574
        else:
         score += -0.0265
    else:
     if in_body <= -1:
      score += -0.078
     else:
      if page_chars <= 46077:
       if expected_after <= 0.064212:
        if near5 <= 0.83636:
         if core_depth <= 7:
          score += 0.00528
         else:
          score += -0.183
        else:
         score += 0.0189
       else:
        if prose1 <= 0.38753:
         score += -0.0135
        else:
         if from_h1 <= 469:
          score += 0.0787
         else:
          score += -0.0982
      else:
       if span <= 0.83853:
        if from_h1 <= 231:
         score += 0.0817
        else:
         if link_density3 <= 0.041098:
          score += -0.157
         else:
          score += 0.0561
       else:
        score += -0.128
    if logit_rel <= -2.4465:
     if span <= 0.44519:
      if in_description <= 0:
       if part_share <= 0.033708:
        score += -0.0804
       else:
        if link_density3 <= 1.1489:
         score += -0.034
        else:
         score += 0.206
      else:
       score += 0.118
     else:
      if tag <= 13:
       if tag <= 5:
        score += -0.0181
       else:
        score += 0.0657
      else:
       score += -0.0646
    else:
     if expected2 <= 0.8029:
      if page_chars <= 62005:
       if siblings <= 149:
        if expected_before <= 0.37546:
         score += 0.0132
        else:
         score += -0.017
       else:
        if genre <= 2:
         if sibling_length <= 13.007:
          score += -0.0192
         else:
          score += 0.119
        else:
         score += -0.146
      else:
       score += -0.107
     else:
      if siblings <= 6:
       if from_first <= 7:
        if from_first <= -5:
         score += -0.0541
        else:
         score += 0.0587
       else:
        if expected2 <= 0.97214:
         if sibling_length <= 227.75:
          score += -0.0698
         else:
          score += -0.26
        else:
         score += 0.0072
      else:
       if from_h1 <= 68:
        if near1 <= 0.45881:
         score += -0.0187
        else:
         score += 0.0888
       else:
        if page_chars <= 49084:
         if siblings <= 23:
          score += -0.0263
         else:
          score += 0.0624
        else:
         if link_density3 <= 0.044609:
          score += -0.0912
         else:
          score += 0.0633
    if expected1 <= 0.61213:
     if part_share <= 0.0029713:
      if expected_before <= 0.74121:
       if from_h1 <= -1:
        score += -0.0872
       else:
        if share1 <= 0.020067:
         score += -0.0248
        else:
         if page_chars <= 5479:
          score += -0.0323
         else:
          score += 0.0831
      else:
       if page_blocks <= 679:
        score += -0.0902
       else:
        score += 0.0485
     else:
      if genre <= 0:
       if tag <= 13:
        if tag <= 5:
         if share1 <= 0.074776:
          score += 0.0114
         else:
          score += -0.0879
        else:
         if core_share <= 0.86094:
          score += 0.0286
         else:
          score += 0.0901
       else:
        if sibling_chance <= 0.98861:
         if blocks3 <= 44:
          score += -0.00104
         else:
          score += -0.0747
        else:
         score += 0.0179
      else:
       if siblings <= 18:
        if genre <= 1:
         if core_depth <= 8:
          score += -0.14
         else:
          score += -0.0138
        else:
         score += -0.013
       else:
        if expected3 <= 0.84567:
         if core_share <= 0.97876:
          score += -0.076
         else:
          score += 0.0228
        else:
         if share1 <= 0.2626:
          score += 0.0679
         else:
          score += -0.0659
    else:
     if chance_rel <= 1.0039:
      if genre <= 0:
       score += 0.0211
      else:
       score += -0.0375
     else:
      if from_h1 <= 224:
       score += 0.0869
      else:
       score += -0.0271
    if expected_after <= 0.058221:
     if link_density3 <= 0.018606:
      score += 0.0183
     else:
      if expected1 <= 0.94961:
       if page_blocks <= 679:
        score += -0.0823
       else:
        if blocks3 <= 23:
         score += 0.112
        else:
         score += -0.0631
      else:
       if length <= 469:
        score += -0.0485
       else:
        score += 0.121
    else:
     if expected1 <= 0.88173:
      if sibling_length <= 16.124:
       if part_share <= 0.77608:
        if page_blocks <= 574:
         if part_link_density <= 0.19795:
          score += -0.0372
         else:
          score += -0.0994
        else:
         score += -0.0194
       else:
        score += 0.146
      else:
       if core_share <= 0.9687:
        if expected3 <= 0.99354:
         if page_chance <= 0.77452:
          score += -0.00245
         else:
          score += 0.0906
        else:
         if in_description <= 0:
          score += -0.0638
         else:
          score += 0.123
       else:
        if part_link_density <= 0.026442:
         if page_blocks <= 849:
          score += 0.0662
         else:
          score += -0.0944
        else:
         if expected_after <= 0.46125:
          score += -0.0276
         else:
          score += 0.0231
     else:
      if chance_rel <= 0.96823:
       if sibling_length <= 398.6:
        if copies <= 1:
         score += 0.0388
        else:
         score += -0.0828
       else:
        score += -0.0954
      else:
       if blocks3 <= 797:
        if page_chance <= 0.91983:
         score += 0.0975
        else:
         score += -0.000932
       else:
        score += -0.0774
    if logit_rel <= -3.4941:
     if part_share <= 0.0013357:
      score += -0.0739
     else:
      if sibling_chance <= 0.061239:
       score += -0.0685
      else:
       if part_share <= 0.54147:
        score += 0.00731
       else:
        score += -0.115
    else:
     if expected1 <= 0.88173:
      if siblings <= 20:
       if sibling_chance <= 1.0688:
        if in_description <= 0:
         if link_density3 <= 0.11107:
          score += -0.00606
         else:
          score += -0.0495
        else:
         score += 0.0702
       else:
        if sibling_length <= 88.058:
         score += -0.0751
        else:
         if page_blocks <= 240:
          score += 0.0819
         else:
          score += 0.0111
      else:
       if expected1 <= 0.85904:
        if expected2 <= 0.8029:
         if sibling_length <= 157.96:
          score += 0.0281
         else:
          score += -0.0241
        else:
         if from_first <= 158:
          score += 0.0842
         else:
          score += 0.0135
       else:
        if siblings <= 74:
         score += 0.0353
        else:
         score += -0.397
     else:
      if logit_rel <= -0.8333:
       if in_description <= -1:
        score += 0.0573
       else:
        if core_share <= 0.99701:
         if chance_rel <= 0.94522:
          score += 0.00674
         else:
          score += -0.153
        else:
         if sibling_length <= 536.69:
          score += -0.0275
         else:
          score += -0.312
      else:
       if from_first <= 96:
        score += 0.0945
       else:
        if sibling_length <= 294.43:
         score += 0.0455
        else:
         score += -0.0695
    if logit_rel <= -0.33212:
     if expected_before <= 0.93605:
      if logit_rel <= -4.1686:
       score += -0.0521
      else:
       if tag <= 13:
        if tag <= 5:
         if length <= 32:
          score += -0.0466
         else:
          score += 0.00168
        else:
         if share1 <= 0.89674:
          score += 0.0384
         else:
          score += -0.0708
       else:
        if sibling_chance <= 0.96656:
         if page_blocks <= 217:
          score += -0.0795
         else:
          score += -0.0134
        else:
         if logit_rel <= -2.6357:
          score += -0.0938
         else:
          score += 0.0199
     else:
      score += -0.063
    else:
     if copies <= 1:
      if from_h1 <= 83:
       if expected1 <= 0.32827:
        if core_share <= 0.96525:
         if core_depth <= 6:
          score += -0.0566
         else:
          score += 0.0369
        else:
         score += 0.0763
       else:
        if expected_before <= 0.9093:
         if near5 <= 0.34924:
          score += -0.0523
         else:
          score += 0.102
        else:
         score += -0.0733
      else:
       if core_share <= 0.87751:
        if part_blocks <= 12:
         if page_chance <= 0.64392:
          score += -0.0691
         else:
          score += -0.251
        else:
         if part_blocks <= 176:
          score += 0.0263
         else:
          score += -0.0601
       else:
        if page_chars <= 62005:
         if page_chance <= 0.70977:
          score += -0.000395
         else:
          score += 0.071
        else:
         score += -0.0841
     else:
      score += -0.0654
    if near5 <= 0.85296:
     if expected_before <= 0.83667:
      if from_h1 <= -1:
       if from_h1 <= -872:
        if from_first <= 8:
         if sibling_length <= 96.354:
          score += -0.0323
         else:
          score += 0.0702
        else:
         if share1 <= 0.074776:
          score += -0.0035
         else:
          score += -0.133
       else:
        score += -0.101
      else:
       if length <= 846:
        if sibling_length <= 14.014:
         if span <= 0.88459:
          score += -0.0453
         else:
          score += 0.0572
        else:
         if page_chars <= 67564:
          score += 0.016
         else:
          score += -0.0891
       else:
        score += -0.0597
     else:
      if part_link_density <= 0.012789:
       score += 0.0202
      else:
       if from_first <= 4:
        score += 0.0333
       else:
        if from_h1 <= 469:
         if span <= 0.38497:
          score += -0.0833
         else:
          score += -0.0413
        else:
         score += 0.0268
    else:
     if prose1 <= 0.71219:
      if part_link_density <= 0.75997:
       if expected2 <= 0.98553:
        score += -0.0231
       else:
        score += 0.0479
      else:
       score += -0.142
     else:
      if from_h1 <= 469:
       if span <= 0.89409:
        if logit_rel <= -0.89785:
         if sibling_length <= 61.9:
          score += 0.0494
         else:
          score += -0.0312
        else:
         if expected2 <= 0.59746:
          score += 0.0371
         else:
          score += 0.0923
       else:
        score += -0.0694
      else:
       score += -0.137
    if score < -3.5 or score > 3.5:
        return score
    if expected_before <= 0.92973:
     if expected1 <= 0.88173:
      if siblings <= 20:
       if copies <= 1:
        if in_description <= 0:
         if core_share <= 0.99082:
          score += -0.0185
         else:
          score += 0.0373
        else:
         score += 0.0836
       else:
        if chance_rel <= 1.0101:
         score += -0.0339
        else:
         score += -0.116
      else:
       if part_blocks <= 82:
        if core_share <= 0.86094:
         if prose1 <= 0.91171:
          score += 0.0316
         else:
          score += -0.0712
        else:
         if genre <= 2:
          score += 0.0546
         else:
          score += -0.0468
       else:
        if core_share <= 0.51541:
         if siblings <= 191:
          score += 0.000521
         else:
          score += 0.199
        else:
         if part_link_density <= 0.15047:
          score += -0.0458
         else:
          score += 0.0123
     else:
      if copies <= 1:
       if prose1 <= 0.66069:
        if part_link_density <= 0.10344:
         if siblings <= 34:
          score += -0.176
         else:
          score += 0.0173
        else:
         score += 0.0474
       else:
        if siblings <= 187:
         score += 0.0734
        else:
         score += -0.086
      else:
       score += -0.0958
    else:
     if blocks3 <= 11:
      if core_share <= 0.89389:
       score += 0.102
      else:
       score += -0.0368
     else:
      if genre <= 0:
       if in_core5 <= 0:
        score += -0.0729
       else:
        score += -0.000109
      else:
       score += -0.106
    if logit_rel <= -3.8803:
     if page_chars <= 12100:
      score += -0.0796
     else:
      if tag <= 13:
       score += 0.00548
      else:
       score += -0.0825
    else:
     if copies <= 1:
      if logit_rel <= -0.33212:
       if tag <= 13:
        if tag <= 5:
         if length <= 20:
          score += -0.0554
         else:
          score += 0.00616
        else:
         if genre <= 0:
          score += 0.0584
         else:
          score += 0.00113
       else:
        if logit_rel <= -1.673:
         if in_description <= 0:
          score += -0.0629
         else:
          score += 0.108
        else:
         if expected_after <= 0.38566:
          score += -0.0369
         else:
          score += 0.0171
      else:
       if page_blocks <= 207:
        if expected_after <= 0.10692:
         if page_blocks <= 112:
          score += 0.0474
         else:
          score += -0.0473
        else:
         if length <= 72:
          score += -0.0816
         else:
          score += 0.0901
       else:
        if part_link_density <= 0.017455:
         if chance2 <= 1.0188:
          score += 0.00397
         else:
          score += -0.0947
        else:
         if part_blocks <= 13:
          score += -0.0183
         else:
          score += 0.0476
     else:
      if siblings <= 108:
       if copies <= 20:
        if expected1 <= 0.47516:
         score += -0.0296
        else:
         score += -0.116
       else:
        score += -0.134
      else:
       if from_first <= 265:
        score += 0.0656
       else:
        score += -0.0196
    if logit_rel <= -4.1686:
     if span <= 0.25647:
      score += -0.0795
     else:
      score += -0.0166
    else:
     if expected1 <= 0.88173:
      if span <= 0.39101:
       if length <= 846:
        if expected_before <= 0.72106:
         if from_h1 <= 0:
          score += -0.0336
         else:
          score += 0.0107
        else:
         if span <= 1e-35:
          score += 0.0248
         else:
          score += -0.0493
       else:
        score += -0.0937
      else:
       if part_share <= 0.61311:
        if part_link_density <= 0.086345:
         if expected3 <= 0.99299:
          score += 0.0431
         else:
          score += 0.00125
        else:
         if expected1 <= 0.85904:
          score += -0.00572
         else:
          score += -0.196
       else:
        if blocks3 <= 136:
         score += 0.0117
        else:
         score += -0.175
     else:
      if span <= 0.771:
       if length <= 147:
        if genre <= 0:
         score += 0.0329
        else:
         if sibling_length <= 119.91:
          score += 0.0189
         else:
          score += -0.103
       else:
        if expected_before <= 0.87058:
         if page_chars <= 67564:
          score += 0.101
         else:
          score += -0.0232
        else:
         score += -0.00837
      else:
       if sibling_length <= 307.91:
        if span <= 0.82064:
         if part_link_density <= 0.096566:
          score += -0.0149
         else:
          score += -0.312
        else:
         if page_chars <= 52958:
          score += 0.075
         else:
          score += -0.0986
       else:
        score += -0.15
    if near1 <= 0.90112:
     if expected_after <= 0.42955:
      if tag <= 13:
       if sibling_length <= 20.014:
        score += -0.0487
       else:
        if share1 <= 0.082709:
         if part_share <= 0.011458:
          score += -0.0255
         else:
          score += 0.0436
        else:
         if expected2 <= 0.94453:
          score += -0.0827
         else:
          score += 0.0372
      else:
       if blocks3 <= 30:
        if expected3 <= 0.36448:
         if share1 <= 0.0088131:
          score += 0.038
         else:
          score += -0.0501
        else:
         score += 0.0613
       else:
        if expected_before <= 0.47953:
         score += -0.284
        else:
         if expected1 <= 0.96996:
          score += -0.0615
         else:
          score += 0.0103
     else:
      if prose1 <= 0.33813:
       if span <= 0.84756:
        if tag <= 5:
         score += -0.0383
        else:
         score += 0.000915
       else:
        score += 0.0582
      else:
       if blocks3 <= 473:
        if link_density3 <= 0.067551:
         if part_share <= 0.61311:
          score += 0.0554
         else:
          score += -0.0803
        else:
         score += 0.00997
       else:
        score += -0.0831
    else:
     if prose1 <= 0.71219:
      score += -0.0151
     else:
      if span <= 0.94167:
       if core_share <= 0.96525:
        if core_share <= 0.96322:
         if part_link_density <= 0.079393:
          score += -0.00446
         else:
          score += 0.0702
        else:
         score += -0.193
       else:
        score += 0.0753
      else:
       score += -0.123
    if expected_after <= 0.025107:
     if level <= 0.81996:
      if span <= 0.38497:
       score += -0.0407
      else:
       if part_blocks <= 104:
        score += 0.0903
       else:
        score += -0.044
     else:
      score += -0.0706
    else:
     if expected1 <= 0.88173:
      if copies <= 2:
       if core_share <= 0.97023:
        if expected3 <= 0.99827:
         if sibling_chance <= 1.0688:
          score += -0.00793
         else:
          score += 0.0416
        else:
         if expected3 <= 0.99901:
          score += -0.143
         else:
          score += -0.0416
       else:
        if link_density3 <= 0.057413:
         if chance_rel <= 1.1763:
          score += 0.0533
         else:
          score += -0.0565
        else:
         if part_blocks <= 1:
          score += -0.127
         else:
          score += -0.00161
      else:
       if span <= 0.92436:
        score += -0.0475
       else:
        score += 0.142
     else:
      if span <= 0.79864:
       if chance_rel <= 0.97906:
        if level <= 0.81755:
         score += 0.0723
        else:
         if core_share <= 0.98359:
          score += -0.0278
         else:
          score += 0.0383
       else:
        if genre <= 1:
         score += 0.0933
        else:
         if expected_after <= 0.09921:
          score += -0.147
         else:
          score += 0.0412
      else:
       if link_density3 <= 0.036413:
        score += 0.0237
       else:
        if core_share <= 0.99701:
         if from_first <= 236:
          score += 0.0394
         else:
          score += -0.147
        else:
         score += -0.211
    if siblings <= 4:
     if in_description <= 0:
      if genre <= 0:
       if span <= 0.16689:
        if expected1 <= 0.88173:
         score += -0.0521
        else:
         if length <= 209:
          score += -0.0147
         else:
          score += 0.129
       else:
        if part_blocks <= 20:
         score += 0.0454
        else:
         score += -0.0218
      else:
       if in_body <= 0:
        score += -0.0677
       else:
        score += 0.0588
     else:
      score += 0.0647
    else:
     if expected2 <= 0.8029:
      if span <= 0.0061463:
       if copies <= 5:
        score += 0.0435
       else:
        score += -0.0593
      else:
       if span <= 0.091052:
        if span <= 0.080325:
         if sibling_chance <= 0.83346:
          score += -0.0873
         else:
          score += 0.0246
        else:
         if near1 <= 0.80889:
          score += -0.0835
         else:
          score += -0.486
       else:
        if part_blocks <= 5:
         score += 0.059
        else:
         if expected_before <= 0.52203:
          score += 0.0101
         else:
          score += -0.0195
     else:
      if from_h1 <= 469:
       if logit_rel <= -0.33212:
        if genre <= 0:
         score += 0.0324
        else:
         if sibling_chance <= 0.74982:
          score += 0.0432
         else:
          score += -0.0602
       else:
        if from_h1 <= 54:
         if length <= 72:
          score += -0.104
         else:
          score += 0.0844
        else:
         score += 0.0299
      else:
       score += -0.0593
    if siblings <= 4:
     if from_first <= 6:
      if sibling_length <= 114.71:
       if tag <= 13:
        score += -0.00446
       else:
        score += -0.0811
      else:
       if page_chars <= 11654:
        score += 0.0613
       else:
        score += -0.0362
     else:
      if level <= 0.89776:
       if page_chars <= 18020:
        score += -0.037
       else:
        if level <= 0.54162:
         score += 0.23
        else:
         score += 0.00959
      else:
       score += -0.0868
    else:
     if expected2 <= 0.8029:
      if in_description <= -1:
       if part_share <= 0.77608:
        score += -0.0306
       else:
        score += 0.149
      else:
       if expected_after <= 0.5365:
        if page_chars <= 52958:
         if siblings <= 89:
          score += -0.013
         else:
          score += 0.0699
        else:
         score += -0.0876
       else:
        score += 0.0273
     else:
      if link_density3 <= 0.083191:
       if page_chars <= 46077:
        if logit_rel <= -0.89785:
         if sibling_length <= 398.6:
          score += 0.0441
         else:
          score += -0.104
        else:
         score += 0.0852
       else:
        if from_h1 <= 113:
         score += 0.0594
        else:
         score += -0.0801
      else:
       if share1 <= 0.8753:
        if part_blocks <= 2:
         if page_chance <= 0.52354:
          score += -0.208
         else:
          score += 0.0312
        else:
         score += 0.0271
       else:
        if siblings <= 80:
         score += -0.0107
        else:
         score += -0.204
    if genre <= 0:
     if near5 <= 0.41924:
      if level <= 0.76342:
       if page_blocks <= 125:
        score += -0.0573
       else:
        if prose1 <= 0.86635:
         score += 0.0231
        else:
         if core_depth <= 10:
          score += -0.0843
         else:
          score += 0.0799
      else:
       score += -0.054
     else:
      if blocks3 <= 273:
       if copies <= 1:
        if core_depth <= 6:
         if from_first <= 49:
          score += 0.0407
         else:
          score += -0.0231
        else:
         if siblings <= 3:
          score += 0.0138
         else:
          score += 0.059
       else:
        score += -0.0263
      else:
       if level <= 0.53005:
        score += -0.21
       else:
        if expected2 <= 0.69666:
         if blocks3 <= 281:
          score += -0.301
         else:
          score += -0.0372
        else:
         if page_blocks <= 775:
          score += 0.0418
         else:
          score += -0.0621
    else:
     if core_depth <= 3:
      score += -0.105
     else:
      if level <= 0.86776:
       if link_density3 <= 0.60366:
        score += 0.0143
       else:
        score += -0.0619
      else:
       if level <= 0.88908:
        if level <= 0.88275:
         score += -0.041
        else:
         if length <= 253:
          score += -0.125
         else:
          score += -0.347
       else:
        if length <= 411:
         if page_blocks <= 177:
          score += -0.102
         else:
          score += -0.00588
        else:
         score += 0.0687
    if score < -3.5 or score > 3.5:
        return score
    if expected_after <= 0.032609:
     if level <= 0.90025:
      if page_chance <= 0.72886:
       score += -0.0331
      else:
       score += 0.058
     else:
      if part_blocks <= 3:
       score += -0.189
      else:
       if part_blocks <= 82:
        if siblings <= 3:
         score += -0.0862
        else:
         score += 0.0417
       else:
        score += -0.0944
    else:
     if length <= 846:
      if page_chance <= 0.77452:
       if expected1 <= 0.32827:
        if page_chance <= 0.77082:
         if level <= 0.76342:
          score += 0.00869
         else:
          score += -0.0185
        else:
         if core_share <= 0.64787:
          score += 0.0173
         else:
          score += -0.201
       else:
        if copies <= 1:
         if siblings <= 1:
          score += -0.0217
         else:
          score += 0.0454
        else:
         if expected3 <= 0.52441:
          score += 0.078
         else:
          score += -0.102
      else:
       if blocks3 <= 178:
        if in_body <= -1:
         score += -0.0795
        else:
         if length <= 12:
          score += -0.0503
         else:
          score += 0.0725
       else:
        if page_blocks <= 213:
         if sibling_chance <= 0.8755:
          score += -0.0818
         else:
          score += -0.399
        else:
         if page_chance <= 0.9079:
          score += 0.0319
         else:
          score += -0.0596
     else:
      if part_link_density <= 0.039492:
       score += -0.0975
      else:
       if part_blocks <= 144:
        score += 0.0368
       else:
        score += -0.0561
    if expected_after <= 0.015561:
     if sibling_length <= 436.85:
      if level <= 0.90025:
       score += -0.0442
      else:
       score += -0.0998
     else:
      score += 0.035
    else:
     if copies <= 1:
      if logit_rel <= -3.8803:
       if genre <= 2:
        if near5 <= 0.46154:
         if core_share <= 0.95326:
          score += -0.0848
         else:
          score += -0.0247
        else:
         if sibling_length <= 149.04:
          score += -0.0182
         else:
          score += 0.108
       else:
        if in_core5 <= 0:
         score += 0.225
        else:
         score += -0.0266
      else:
       if sibling_length <= 13.638:
        if siblings <= 783:
         score += -0.0575
        else:
         score += 0.0398
       else:
        if from_h1 <= 77:
         if logit_rel <= -0.050562:
          score += 0.00951
         else:
          score += 0.0508
        else:
         if sibling_length <= 133.97:
          score += 0.0271
         else:
          score += -0.0223
     else:
      if siblings <= 108:
       if logit_rel <= -2.8682:
        if siblings <= 2:
         score += -0.0424
        else:
         if copies <= 2:
          score += 0.0616
         else:
          score += -0.00501
       else:
        if copies <= 10:
         if siblings <= 19:
          score += -0.0579
         else:
          score += -0.00243
        else:
         score += -0.114
      else:
       if from_h1 <= 197:
        score += 0.0757
       else:
        if page_chance <= 0.70474:
         score += 0.0412
        else:
         score += -0.0872
    if genre <= 0:
     if part_link_density <= 0.012789:
      if from_h1 <= 495:
       if page_chance <= 0.29382:
        score += -0.0322
       else:
        score += 0.0576
      else:
       score += -0.141
     else:
      if sibling_chance <= 1.0033:
       if siblings <= 318:
        if tag <= 13:
         if from_h1 <= -2:
          score += -0.0403
         else:
          score += 0.0134
        else:
         if level <= 0.71169:
          score += 0.00544
         else:
          score += -0.0554
       else:
        score += 0.147
      else:
       if from_h1 <= 77:
        score += 0.0543
       else:
        if expected3 <= 0.99917:
         score += 0.0134
        else:
         score += -0.115
    else:
     if sibling_length <= 240.25:
      if level <= 0.86776:
       if part_link_density <= 0.9438:
        if expected2 <= 0.0094831:
         score += -0.0563
        else:
         if sibling_length <= 139.08:
          score += 0.0333
         else:
          score += -0.0313
       else:
        score += -0.101
      else:
       if expected2 <= 0.93338:
        if expected_before <= 0.1262:
         score += 0.015
        else:
         if page_chance <= 0.77452:
          score += -0.154
         else:
          score += -0.0112
       else:
        if expected_after <= 0.046823:
         score += -0.153
        else:
         score += 0.00979
     else:
      if sibling_chance <= 0.98861:
       score += -0.0391
      else:
       if expected3 <= 0.98901:
        score += 0.0869
       else:
        if part_link_density <= 1e-35:
         score += -0.154
        else:
         score += 0.0391
    if in_description <= 0:
     if siblings <= 23:
      if core_depth <= 8:
       if genre <= 0:
        if part_link_density <= 0.98136:
         if span <= 0.13784:
          score += -0.0404
         else:
          score += -0.00107
        else:
         if from_first <= 179:
          score += 0.0459
         else:
          score += 0.276
       else:
        if genre <= 1:
         if expected1 <= 0.24609:
          score += -0.104
         else:
          score += 0.0194
        else:
         if near5 <= 0.96687:
          score += -0.00235
         else:
          score += -0.254
      else:
       if siblings <= 3:
        score += -0.0203
       else:
        if tag <= 4:
         if tag <= 2:
          score += 0.00458
         else:
          score += -0.157
        else:
         score += 0.0457
     else:
      if expected2 <= 0.8029:
       if link_density3 <= 1.1489:
        if length <= 306:
         if link_density3 <= 0.067551:
          score += 0.022
         else:
          score += -0.012
        else:
         if core_share <= 0.85106:
          score += -0.0696
         else:
          score += 0.00497
       else:
        score += 0.134
      else:
       if blocks3 <= 905:
        if expected_before <= 0.9093:
         if share1 <= 0.97209:
          score += 0.0592
         else:
          score += -0.0219
        else:
         if core_depth <= 7:
          score += 0.0467
         else:
          score += -0.0742
       else:
        score += -0.101
    else:
     if copies <= 1:
      score += 0.0881
     else:
      score += -0.0362
    if core_share <= 0.97023:
     if core_share <= 0.64787:
      if page_chars <= 11830:
       if part_link_density <= 0.55025:
        score += 0.012
       else:
        score += -0.0629
      else:
       if part_link_density <= 0.066868:
        if part_share <= 0.61311:
         if part_link_density <= 1e-35:
          score += -0.0535
         else:
          score += 0.0561
        else:
         score += -0.136
       else:
        score += 0.0872
     else:
      if from_first <= 15:
       if sibling_length <= 20.014:
        score += -0.0539
       else:
        score += 0.0115
      else:
       if span <= 0.28244:
        if part_share <= 0.31076:
         score += -0.0667
        else:
         if sibling_length <= 240.25:
          score += 0.123
         else:
          score += -0.0902
       else:
        if core_share <= 0.65566:
         score += -0.15
        else:
         if core_depth <= 6:
          score += -0.0446
         else:
          score += 0.0128
    else:
     if part_link_density <= 0.026442:
      if page_chars <= 46077:
       score += 0.0485
      else:
       score += -0.0507
     else:
      if page_chars <= 23367:
       if part_share <= 0.44472:
        score += 0.0176
       else:
        score += -0.201
      else:
       if expected_before <= 0.55259:
        if core_depth <= 3:
         score += -0.103
        else:
         score += 0.0368
       else:
        if core_depth <= 8:
         if level <= 0.83788:
          score += -0.0948
         else:
          score += 0.0697
        else:
         if page_chars <= 25221:
          score += -0.362
         else:
          score += -0.0925
    if near1 <= 0.91644:
     if from_h1 <= -1:
      if page_blocks <= 52:
       score += 0.0725
      else:
       if from_h1 <= -872:
        if expected_after <= 0.1644:
         if expected_before <= 0.71083:
          score += -0.32
         else:
          score += -0.0484
        else:
         score += -0.00624
       else:
        score += -0.0986
     else:
      if page_chance <= 0.61876:
       if core_depth <= 6:
        if sibling_length <= 286.02:
         if page_blocks <= 125:
          score += -0.0565
         else:
          score += 0.011
        else:
         if expected2 <= 0.40963:
          score += 0.000452
         else:
          score += -0.14
       else:
        if copies <= 2:
         if core_share <= 0.69936:
          score += -0.00156
         else:
          score += 0.0376
        else:
         score += -0.036
      else:
       if page_blocks <= 775:
        if expected_before <= 0.71083:
         if link_density3 <= 1e-35:
          score += -0.0653
         else:
          score += 0.0143
        else:
         if link_density3 <= 0.022486:
          score += 0.0204
         else:
          score += -0.0581
       else:
        score += -0.116
    else:
     if logit_rel <= -0.050562:
      if core_share <= 0.98808:
       if sibling_length <= 536.69:
        if page_blocks <= 177:
         if from_h1 <= 71:
          score += -0.0365
         else:
          score += -0.255
        else:
         score += 0.00503
       else:
        score += -0.199
      else:
       score += 0.0567
     else:
      if core_share <= 0.51541:
       score += -0.0549
      else:
       score += 0.0498
    if link_density3 <= 0.067551:
     if page_chars <= 49084:
      if expected2 <= 0.99187:
       if length <= 846:
        if near5 <= 0.090761:
         score += -0.0397
        else:
         if part_link_density <= 0.059619:
          score += 0.0249
         else:
          score += -0.00226
       else:
        score += -0.0498
      else:
       score += 0.0644
     else:
      if expected_after <= 0.50371:
       if part_blocks <= 22:
        score += 0.00889
       else:
        score += -0.118
      else:
       if part_link_density <= 0.010485:
        score += -0.0727
       else:
        if expected1 <= 0.79236:
         score += 0.101
        else:
         score += -0.0219
    else:
     if prose1 <= 0.9536:
      if page_chance <= 0.24978:
       if core_share <= 0.97754:
        if sibling_chance <= 0.087606:
         score += -0.022
        else:
         if sibling_length <= 35.211:
          score += 0.00103
         else:
          score += 0.0795
       else:
        score += -0.117
      else:
       if near5 <= 0.74834:
        if near1 <= 0.87834:
         if part_link_density <= 0.75997:
          score += -0.0362
         else:
          score += 0.0224
        else:
         if page_chance <= 0.56728:
          score += -0.0379
         else:
          score += -0.276
       else:
        if expected1 <= 0.10232:
         if sibling_length <= 70.236:
          score += 0.0196
         else:
          score += -0.0611
        else:
         if copies <= 1:
          score += 0.0285
         else:
          score += -0.0878
     else:
      if blocks3 <= 118:
       score += 0.0613
      else:
       score += -0.0254
    if siblings <= 23:
     if prose1 <= 0.93981:
      if chance_rel <= 0.76381:
       if part_link_density <= 0.017455:
        score += 0.0352
       else:
        score += -0.00997
      else:
       if from_first <= 8:
        if genre <= 1:
         if sibling_length <= 133.97:
          score += -0.0333
         else:
          score += 0.0441
        else:
         score += -0.0993
       else:
        if page_chars <= 17529:
         if page_chars <= 15261:
          score += -0.0527
         else:
          score += -0.173
        else:
         score += -0.00598
     else:
      if sibling_chance <= 0.97864:
       score += 0.000868
      else:
       if page_chance <= 0.41382:
        if page_blocks <= 207:
         score += 0.101
        else:
         score += -0.0567
       else:
        score += 0.0717
    else:
     if page_chars <= 62005:
      if page_chance <= 0.73617:
       if page_blocks <= 125:
        if page_chance <= 0.55025:
         if sibling_length <= 48.525:
          score += -0.0452
         else:
          score += -0.245
        else:
         score += 0.0146
       else:
        if page_chance <= 0.61876:
         if sibling_length <= 12.513:
          score += -0.0271
         else:
          score += 0.032
        else:
         if expected2 <= 0.89472:
          score += -0.0522
         else:
          score += 0.0294
      else:
       if chance2 <= 0.93261:
        if chance1 <= 0.84419:
         score += 0.0268
        else:
         if expected2 <= 0.99286:
          score += -0.0169
         else:
          score += -0.287
       else:
        score += 0.0692
     else:
      score += -0.0526
    if score < -3.5 or score > 3.5:
        return score
    if genre <= 0:
     if near5 <= 0.40379:
      if part_share <= 0.0088082:
       if part_blocks <= 549:
        score += -0.0535
       else:
        score += 0.0594
      else:
       if prose1 <= 0.75008:
        score += 0.0187
       else:
        if part_share <= 0.19013:
         score += 0.0463
        else:
         score += -0.0895
     else:
      if span <= 0.71785:
       if from_h1 <= 495:
        if page_chars <= 19404:
         score += 0.0166
        else:
         score += 0.0592
       else:
        if part_share <= 0.056583:
         score += 0.0478
        else:
         score += -0.245
      else:
       if sibling_length <= 144.16:
        score += 0.0214
       else:
        if span <= 0.74166:
         if page_blocks <= 266:
          score += -0.419
         else:
          score += -0.0239
        else:
         if part_blocks <= 5:
          score += 0.0795
         else:
          score += -0.0431
    else:
     if page_blocks <= 232:
      if siblings <= 21:
       if from_h1 <= 24:
        score += -0.0191
       else:
        if sibling_length <= 67.405:
         score += -0.00298
        else:
         score += -0.142
      else:
       if sibling_chance <= 1.0189:
        score += 0.0748
       else:
        if prose1 <= 0.55753:
         score += -0.235
        else:
         score += 0.0026
     else:
      if sibling_length <= 227.75:
       if chance2 <= 0.98534:
        score += -0.00562
       else:
        score += -0.0649
      else:
       if expected_before <= 0.58548:
        score += 0.071
       else:
        score += -0.00125
    if in_description <= 0:
     if level <= 0.76342:
      if near5 <= 0.51948:
       if page_chars <= 67564:
        if page_chars <= 44192:
         if in_description <= -1:
          score += -0.0265
         else:
          score += 0.0084
        else:
         if page_blocks <= 748:
          score += -0.0308
         else:
          score += 0.175
       else:
        score += -0.123
      else:
       if page_chars <= 34900:
        if page_blocks <= 919:
         score += 0.0276
        else:
         score += -0.0908
       else:
        score += 0.0818
     else:
      if near5 <= 0.75716:
       if tag <= 13:
        if siblings <= 64:
         if prose1 <= 0.88347:
          score += -0.0242
         else:
          score += 0.0674
        else:
         score += 0.0489
       else:
        if level <= 0.77229:
         if page_chance <= 0.46764:
          score += 0.00921
         else:
          score += -0.251
        else:
         if level <= 0.88275:
          score += -0.0349
         else:
          score += -0.101
      else:
       if prose1 <= 0.71219:
        if siblings <= 30:
         if tag <= 13:
          score += -0.0122
         else:
          score += -0.0807
        else:
         if tag <= 2:
          score += -0.162
         else:
          score += 0.0291
       else:
        if from_h1 <= 247:
         if in_body <= -1:
          score += -0.0425
         else:
          score += 0.0331
        else:
         if page_chance <= 0.52794:
          score += -0.165
         else:
          score += -0.0332
    else:
     score += 0.0503
    if copies <= 2:
     if core_share <= 0.97023:
      if core_share <= 0.96322:
       if core_share <= 0.94968:
        if logit_rel <= -4.2304:
         score += -0.0484
        else:
         if length <= 368:
          score += 0.00391
         else:
          score += -0.0225
       else:
        if page_blocks <= 246:
         if from_h1 <= 68:
          score += 0.0324
         else:
          score += -0.106
        else:
         score += 0.0873
      else:
       if part_link_density <= 0.36739:
        if chance2 <= 0.9717:
         if sibling_chance <= 0.89128:
          score += -0.051
         else:
          score += -0.198
        else:
         if chance1 <= 0.80967:
          score += -0.0855
         else:
          score += 0.0666
       else:
        score += 0.0463
     else:
      if part_link_density <= 0.030062:
       if page_chars <= 46077:
        if page_chars <= 20435:
         if page_blocks <= 302:
          score += 0.045
         else:
          score += -0.0394
        else:
         score += 0.0738
       else:
        score += -0.0551
      else:
       if page_chars <= 23367:
        if near1 <= 0.093504:
         score += -0.0559
        else:
         if expected_after <= 0.037103:
          score += -0.0292
         else:
          score += 0.0321
       else:
        if part_link_density <= 0.039492:
         score += -0.127
        else:
         if page_chars <= 23844:
          score += -0.163
         else:
          score += 0.000147
    else:
     if length <= 221:
      if span <= 0.92436:
       score += -0.0255
      else:
       score += 0.12
     else:
      score += -0.118
    if expected_after <= 0.5365:
     if from_first <= 9:
      if expected1 <= 0.61213:
       if expected3 <= 0.99852:
        if link_density3 <= 0.061797:
         if part_share <= 0.18243:
          score += 0.0181
         else:
          score += -0.0962
        else:
         if part_blocks <= 252:
          score += 0.0115
         else:
          score += 0.114
       else:
        score += -0.104
      else:
       score += 0.0818
     else:
      if expected_before <= 0.40538:
       score += -0.284
      else:
       if link_density3 <= 0.014394:
        if expected_before <= 0.75134:
         if expected3 <= 0.94293:
          score += -0.0258
         else:
          score += 0.0511
        else:
         score += 0.047
       else:
        if page_chance <= 0.1631:
         if sibling_length <= 197.4:
          score += 0.0677
         else:
          score += -0.0811
        else:
         if near5 <= 0.33407:
          score += -0.0502
         else:
          score += -0.0134
    else:
     if link_density3 <= 0.067551:
      if link_density3 <= 1e-35:
       if part_blocks <= 292:
        if part_blocks <= 252:
         score += 0.00276
        else:
         score += 0.154
       else:
        if page_chance <= 0.34226:
         score += 0.0389
        else:
         score += -0.146
      else:
       if chance2 <= 0.98906:
        if expected_after <= 0.9732:
         if part_blocks <= 410:
          score += 0.063
         else:
          score += -0.0203
        else:
         score += -0.0157
       else:
        if expected3 <= 0.091747:
         score += -0.118
        else:
         score += 0.012
     else:
      score += -0.00119
    if near1 <= 0.91149:
     if sibling_chance <= 1.1286:
      if level <= 0.90025:
       if from_h1 <= -2:
        if page_chance <= 0.68851:
         if from_h1 <= -872:
          score += -0.0241
         else:
          score += -0.103
        else:
         if sibling_chance <= 0.96656:
          score += 0.112
         else:
          score += -0.0113
       else:
        if page_chars <= 67564:
         if siblings <= 23:
          score += -0.00157
         else:
          score += 0.0208
        else:
         if from_h1 <= 107:
          score += 0.0998
         else:
          score += -0.124
      else:
       if span <= 0.73626:
        if length <= 469:
         if expected_after <= 0.1918:
          score += -0.0605
         else:
          score += -0.00725
        else:
         score += 0.0795
       else:
        if span <= 0.85548:
         score += -0.123
        else:
         score += 0.0519
     else:
      if page_chance <= 0.61268:
       if near5 <= 0.24427:
        score += -0.138
       else:
        score += -0.0131
      else:
       score += -0.185
    else:
     if page_chars <= 46077:
      if page_chars <= 24905:
       if core_share <= 0.51541:
        score += -0.0662
       else:
        if prose1 <= 0.71219:
         if part_share <= 0.067042:
          score += -0.0564
         else:
          score += 0.0711
        else:
         if near5 <= 0.8478:
          score += -0.0456
         else:
          score += 0.0487
      else:
       score += 0.0777
     else:
      if span <= 0.68442:
       score += 0.052
      else:
       score += -0.0582
    if in_description <= 0:
     if genre <= 0:
      if blocks3 <= 273:
       if core_depth <= 6:
        if page_chance <= 0.6918:
         if page_chars <= 13190:
          score += 0.00415
         else:
          score += -0.0512
        else:
         if part_blocks <= 124:
          score += 0.0603
         else:
          score += -0.0134
       else:
        if part_link_density <= 1e-35:
         if part_blocks <= 128:
          score += 0.0684
         else:
          score += -0.0765
        else:
         if page_chars <= 25221:
          score += 0.00414
         else:
          score += 0.052
      else:
       if expected2 <= 0.93338:
        if part_link_density <= 1.0004:
         if in_description <= -1:
          score += -0.111
         else:
          score += -0.0319
        else:
         score += 0.107
       else:
        if blocks3 <= 728:
         if expected2 <= 0.99927:
          score += 0.0437
         else:
          score += -0.0747
        else:
         score += -0.0903
     else:
      if core_depth <= 3:
       score += -0.0837
      else:
       if prose1 <= 0.84407:
        if blocks3 <= 281:
         if share1 <= 0.62979:
          score += -0.0195
         else:
          score += -0.0922
        else:
         if page_chars <= 44192:
          score += 0.0522
         else:
          score += -0.059
       else:
        if page_chars <= 67564:
         if share1 <= 0.62979:
          score += 0.0142
         else:
          score += 0.0855
        else:
         score += -0.125
    else:
     if core_depth <= 9:
      score += 0.0818
     else:
      score += -0.00404
    if in_description <= 0:
     if expected_after <= 0.0013451:
      if expected_before <= 0.89354:
       score += -0.159
      else:
       if expected_before <= 0.93605:
        score += 0.051
       else:
        score += -0.0623
     else:
      if genre <= 0:
       if part_link_density <= 1.0936:
        if expected1 <= 0.88173:
         if tag <= 13:
          score += 0.0138
         else:
          score += -0.0148
        else:
         if from_first <= 55:
          score += 0.0494
         else:
          score += -0.0144
       else:
        if page_blocks <= 495:
         if length <= 19:
          score += -0.0716
         else:
          score += 0.0671
        else:
         if sibling_chance <= 0.050234:
          score += 0.0198
         else:
          score += 0.163
      else:
       if sibling_length <= 240.25:
        if genre <= 1:
         if from_first <= 23:
          score += -0.00824
         else:
          score += -0.096
        else:
         if sibling_chance <= 1.0116:
          score += 0.0132
         else:
          score += -0.0591
       else:
        if core_depth <= 6:
         if part_blocks <= 6:
          score += -0.17
         else:
          score += 0.0235
        else:
         if expected_before <= 0.93605:
          score += 0.056
         else:
          score += -0.054
    else:
     if expected_after <= 0.74742:
      score += 0.125
     else:
      if genre <= 0:
       if tag <= 11:
        score += 0.0508
       else:
        if link_density3 <= 0.087467:
         score += -0.142
        else:
         score += -0.0174
      else:
       score += 0.0699
    if copies <= 2:
     if chance2 <= 0.065324:
      if link_density3 <= 1.7754:
       score += -0.062
      else:
       score += 0.0623
     else:
      if sibling_length <= 12.01:
       if page_blocks <= 748:
        score += -0.054
       else:
        score += 0.0242
      else:
       if tag <= 13:
        if share1 <= 0.074776:
         if share1 <= 0.014751:
          score += 0.00728
         else:
          score += 0.0437
        else:
         if page_blocks <= 322:
          score += 0.005
         else:
          score += -0.0667
       else:
        if logit_rel <= -1.673:
         if blocks3 <= 17:
          score += 0.02
         else:
          score += -0.056
        else:
         if expected1 <= 0.88173:
          score += -0.0037
         else:
          score += 0.0362
    else:
     if length <= 41:
      if tag <= 7:
       if part_blocks <= 9:
        if sibling_chance <= 0.30708:
         score += -0.0399
        else:
         score += 0.138
       else:
        if link_density3 <= 0.1283:
         if page_blocks <= 349:
          score += 0.0626
         else:
          score += -0.0374
        else:
         score += -0.0707
      else:
       if page_chance <= 0.24068:
        score += 0.0976
       else:
        if copies <= 50:
         if page_chance <= 0.47534:
          score += -0.028
         else:
          score += 0.057
        else:
         score += -0.154
     else:
      if copies <= 3:
       score += -0.0442
      else:
       if core_depth <= 10:
        score += -0.147
       else:
        score += 0.0231
    if score < -3.5 or score > 3.5:
        return score
    if core_share <= 0.64787:
     if level <= 0.82244:
      if level <= 0.7085:
       if span <= 0.4992:
        if page_chance <= 0.18849:
         if core_share <= 0.53604:
          score += -0.0297
         else:
          score += 0.073
        else:
         if chance2 <= 0.72999:
          score += -0.0662
         else:
          score += 0.0312
       else:
        if genre <= 3:
         if page_chance <= 0.19946:
          score += -0.00906
         else:
          score += 0.177
        else:
         score += -0.0565
      else:
       if expected2 <= 0.8818:
        if span <= 0.25647:
         score += 0.0147
        else:
         score += -0.0804
       else:
        score += 0.0682
     else:
      if chance2 <= 1.0135:
       if from_h1 <= 154:
        score += 0.0586
       else:
        score += 0.16
      else:
       if expected3 <= 0.97618:
        score += 0.0352
       else:
        score += -0.113
    else:
     if copies <= 58:
      if core_share <= 0.65566:
       if span <= 0.38497:
        score += 0.0193
       else:
        score += -0.134
      else:
       if level <= 0.76342:
        if level <= 0.75167:
         if part_share <= 0.26699:
          score += 0.0127
         else:
          score += -0.0285
        else:
         score += 0.071
       else:
        if level <= 0.77229:
         if part_blocks <= 31:
          score += -0.18
         else:
          score += 0.0297
        else:
         if logit_rel <= 0.18159:
          score += -0.0137
         else:
          score += 0.0239
     else:
      score += -0.149
    if sibling_length <= 13.007:
     if siblings <= 783:
      score += -0.0346
     else:
      if from_first <= 609:
       score += 0.146
      else:
       score += -0.0221
    else:
     if siblings <= 4:
      if chance_rel <= 0.81486:
       if length <= 569:
        if logit_rel <= -1.8922:
         if from_h1 <= 4:
          score += 0.00667
         else:
          score += -0.0255
        else:
         score += 0.0239
       else:
        score += 0.0692
      else:
       if level <= 0.89776:
        if sibling_chance <= 0.89128:
         if share1 <= 0.018058:
          score += -0.0432
         else:
          score += 0.0226
        else:
         if near1 <= 0.90637:
          score += -0.0615
         else:
          score += 0.0524
       else:
        if share1 <= 0.29172:
         if near1 <= 0.89549:
          score += -0.0808
         else:
          score += -0.0112
        else:
         if core_share <= 0.9254:
          score += -0.262
         else:
          score += -0.0282
     else:
      if page_blocks <= 52:
       if span <= 0.36626:
        score += 0.024
       else:
        score += 0.138
      else:
       if length <= 846:
        if expected_before <= 0.72106:
         if expected1 <= 0.24609:
          score += 0.00583
         else:
          score += 0.0357
        else:
         if share1 <= 0.056398:
          score += 0.0103
         else:
          score += -0.0278
       else:
        if from_h1 <= 113:
         if span <= 0.53462:
          score += 0.0531
         else:
          score += -0.0667
        else:
         score += -0.0943
    if genre <= 0:
     if span <= 0.13784:
      if logit_rel <= -2.999:
       score += -0.0601
      else:
       if part_link_density <= 0.041854:
        if page_chance <= 0.48967:
         if from_h1 <= 75:
          score += 0.0223
         else:
          score += -0.0937
        else:
         if page_chance <= 0.52354:
          score += -0.254
         else:
          score += -0.0481
       else:
        if share1 <= 0.22854:
         if page_chance <= 0.24978:
          score += 0.024
         else:
          score += -0.043
        else:
         if share1 <= 0.92394:
          score += 0.0772
         else:
          score += -0.103
     else:
      if span <= 0.63589:
       if tag <= 13:
        if part_share <= 0.0021902:
         score += 0.0128
        else:
         if from_h1 <= 526:
          score += 0.0725
         else:
          score += -0.087
       else:
        if page_chance <= 0.41382:
         if siblings <= 15:
          score += -0.0036
         else:
          score += -0.139
        else:
         if level <= 0.78241:
          score += 0.0722
         else:
          score += -0.0035
      else:
       if part_link_density <= 0.9438:
        if core_depth <= 2:
         score += 0.0621
        else:
         if core_depth <= 6:
          score += -0.0417
         else:
          score += 0.00671
       else:
        score += 0.141
    else:
     if core_depth <= 3:
      score += -0.0751
     else:
      if core_share <= 0.99507:
       if page_chance <= 0.59095:
        score += 0.00373
       else:
        score += -0.0308
      else:
       score += 0.0299
    if copies <= 1:
     if logit_rel <= -4.298:
      if link_density3 <= 1.1909:
       if page_chars <= 21523:
        score += -0.0531
       else:
        score += 0.0188
      else:
       if from_first <= 33:
        score += 0.221
       else:
        score += -0.0552
     else:
      if share1 <= 0.97209:
       if expected1 <= 0.97384:
        if share1 <= 0.8753:
         if tag <= 13:
          score += 0.0141
         else:
          score += -0.00271
        else:
         if from_first <= 55:
          score += 0.00512
         else:
          score += -0.16
       else:
        if expected_before <= 0.95329:
         if expected_after <= 0.92628:
          score += 0.0743
         else:
          score += -0.0116
        else:
         score += -0.0208
      else:
       if core_depth <= 10:
        if tag <= 8:
         score += -0.0954
        else:
         if link_density3 <= 0.017358:
          score += -0.0317
         else:
          score += 0.0747
       else:
        score += -0.207
    else:
     if chance1 <= 0.79021:
      if tag <= 2:
       score += -0.0263
      else:
       if logit_rel <= -2.8682:
        if share1 <= 0.026346:
         if near5 <= 0.36344:
          score += -0.0259
         else:
          score += 0.0545
        else:
         if expected_after <= 0.79044:
          score += 0.0255
         else:
          score += 0.201
       else:
        score += -0.00426
     else:
      if expected2 <= 0.15224:
       if chance2 <= 1.0419:
        score += -0.0627
       else:
        score += 0.0665
      else:
       score += -0.0957
    if expected_after <= 0.015561:
     if page_chars <= 22159:
      if logit_rel <= 0.63433:
       if span <= 0.59169:
        if near5 <= 0.84218:
         if level <= 0.8021:
          score += -0.0233
         else:
          score += -0.0822
        else:
         score += 0.0251
       else:
        if core_share <= 0.96838:
         score += -0.057
        else:
         score += 0.0589
      else:
       score += -0.15
     else:
      if expected_before <= 0.9168:
       score += 0.18
      else:
       if part_blocks <= 29:
        if part_share <= 0.025968:
         score += -0.0137
        else:
         score += 0.107
       else:
        score += -0.0431
    else:
     if length <= 846:
      if length <= 4:
       if core_share <= 0.69936:
        score += 0.0164
       else:
        score += -0.072
      else:
       if copies <= 1:
        if near5 <= 0.86368:
         if tag <= 13:
          score += 0.0112
         else:
          score += -0.00867
        else:
         if page_chars <= 44192:
          score += 0.0306
         else:
          score += -0.0364
       else:
        if logit_rel <= -2.8682:
         if tag <= 2:
          score += -0.0175
         else:
          score += 0.0439
        else:
         if level <= 0.78241:
          score += -0.00661
         else:
          score += -0.0535
     else:
      if sibling_chance <= 0.69272:
       score += 0.0288
      else:
       if sibling_chance <= 0.99497:
        score += -0.136
       else:
        if expected_after <= 0.40722:
         score += -0.0704
        else:
         score += 0.0405
    if in_description <= 0:
     if siblings <= 3:
      if page_blocks <= 112:
       if chance1 <= 0.15447:
        score += -0.0716
       else:
        if length <= 335:
         if from_h1 <= 0:
          score += 0.0614
         else:
          score += -0.0129
        else:
         score += 0.109
      else:
       if from_h1 <= -2:
        if sibling_length <= 114.71:
         score += -0.022
        else:
         score += -0.122
       else:
        if chance2 <= 0.97819:
         score += -0.00646
        else:
         if core_depth <= 10:
          score += -0.0206
         else:
          score += -0.133
     else:
      if page_blocks <= 52:
       if core_share <= 0.81101:
        score += -0.038
       else:
        if from_first <= 19:
         score += 0.125
        else:
         score += -0.0342
      else:
       if from_h1 <= 4:
        if page_blocks <= 286:
         if in_core5 <= 0:
          score += -0.0604
         else:
          score += 0.0284
        else:
         if page_blocks <= 289:
          score += -0.357
         else:
          score += -0.0403
       else:
        if from_h1 <= 77:
         if from_first <= 9:
          score += 0.0425
         else:
          score += 0.00714
        else:
         if page_blocks <= 243:
          score += -0.0356
         else:
          score += 0.00208
    else:
     if chance1 <= 0.88453:
      if core_depth <= 9:
       score += 0.0933
      else:
       score += 0.00996
     else:
      if core_depth <= 7:
       score += 0.0563
      else:
       score += -0.118
    if prose1 <= 0.97641:
     if part_blocks <= 2:
      if chance_rel <= 0.97906:
       if length <= 315:
        score += -0.0239
       else:
        score += 0.0776
      else:
       if page_blocks <= 232:
        score += -0.126
       else:
        score += -0.000442
     else:
      if near1 <= 0.91644:
       if length <= 274:
        if link_density3 <= 0.032146:
         if page_blocks <= 309:
          score += 0.0473
         else:
          score += -0.00606
        else:
         if page_chars <= 9784:
          score += -0.0172
         else:
          score += 0.00801
       else:
        if link_density3 <= 0.32092:
         if page_chars <= 7091:
          score += 0.0376
         else:
          score += -0.0397
        else:
         score += 0.0485
      else:
       if prose1 <= 0.67921:
        if prose1 <= 0.63782:
         if sibling_length <= 398.6:
          score += 0.0197
         else:
          score += -0.129
        else:
         if genre <= 0:
          score += 0.0264
         else:
          score += -0.209
       else:
        if blocks3 <= 81:
         if length <= 135:
          score += -0.00077
         else:
          score += 0.102
        else:
         if chance_rel <= 1.0283:
          score += -0.0274
         else:
          score += 0.0426
    else:
     if chance2 <= 0.83953:
      if part_share <= 0.35686:
       score += 0.0118
      else:
       score += -0.0718
     else:
      if expected2 <= 0.8029:
       if page_chars <= 20967:
        score += -0.000502
       else:
        score += 0.0525
      else:
       score += 0.0742
    if from_h1 <= -2:
     if from_h1 <= -872:
      if part_blocks <= 29:
       if part_link_density <= 0.0039201:
        if level <= 0.63298:
         score += -0.118
        else:
         score += 0.0617
       else:
        if in_description <= -1:
         if page_chars <= 3867:
          score += 0.0217
         else:
          score += -0.156
        else:
         score += -0.00892
      else:
       if sibling_chance <= 0.2915:
        score += -0.0208
       else:
        score += 0.0356
     else:
      if chance1 <= 0.677:
       score += -0.107
      else:
       score += 0.0202
    else:
     if page_chars <= 67564:
      if core_share <= 0.64787:
       if level <= 0.82244:
        if level <= 0.7085:
         if page_chars <= 5969:
          score += -0.049
         else:
          score += 0.0522
        else:
         if expected2 <= 0.40963:
          score += -0.0653
         else:
          score += 0.0437
       else:
        if level <= 0.9648:
         score += 0.0623
        else:
         score += -0.087
      else:
       if core_share <= 0.86094:
        if page_chars <= 13425:
         if expected3 <= 0.053734:
          score += 0.0593
         else:
          score += -0.0103
        else:
         if sibling_chance <= 1.1016:
          score += -0.0555
         else:
          score += 0.0399
       else:
        if core_share <= 0.86376:
         score += 0.105
        else:
         if expected_after <= 0.02182:
          score += -0.0313
         else:
          score += 0.00835
     else:
      if from_h1 <= 107:
       score += 0.0925
      else:
       score += -0.0975
    if score < -3.5 or score > 3.5:
        return score
    if length <= 2:
     score += -0.0905
    else:
     if from_h1 <= -2:
      if from_h1 <= -872:
       if core_depth <= 15:
        if blocks3 <= 48:
         if page_chance <= 0.68851:
          score += 0.0125
         else:
          score += 0.118
        else:
         if link_density3 <= 1e-35:
          score += 0.124
         else:
          score += -0.0267
       else:
        if span <= 0.080325:
         if logit_rel <= -1.3721:
          score += -0.0702
         else:
          score += 0.0981
        else:
         score += -0.202
      else:
       if level <= 0.69154:
        score += -0.135
       else:
        score += -0.0423
     else:
      if core_share <= 0.64787:
       if core_depth <= 11:
        if in_body <= -1:
         score += -0.0877
        else:
         if level <= 0.82476:
          score += -0.00188
         else:
          score += 0.064
       else:
        if core_share <= 0.5529:
         if part_blocks <= 15:
          score += -0.106
         else:
          score += 0.0494
        else:
         score += 0.101
      else:
       if core_share <= 0.87751:
        if level <= 0.75801:
         if level <= 0.68466:
          score += -0.0187
         else:
          score += 0.0517
        else:
         if part_link_density <= 0.0085129:
          score += 0.0211
         else:
          score += -0.0432
       else:
        if expected_before <= 0.76135:
         if from_h1 <= 425:
          score += 0.0149
         else:
          score += -0.0346
        else:
         if tag <= 13:
          score += 0.0139
         else:
          score += -0.0317
    if prose1 <= 0.93981:
     if prose1 <= 0.93377:
      if tag <= 5:
       if core_depth <= 13:
        if part_blocks <= 2:
         score += -0.0802
        else:
         if genre <= 0:
          score += 0.00496
         else:
          score += -0.0279
       else:
        if level <= 0.28158:
         score += 0.0291
        else:
         score += -0.0825
      else:
       if sibling_chance <= 0.69272:
        if sibling_chance <= 0.11146:
         score += -0.00566
        else:
         if tag <= 13:
          score += 0.0479
         else:
          score += 0.00472
       else:
        if sibling_length <= 536.69:
         if link_density3 <= 0.067551:
          score += 0.014
         else:
          score += -0.0184
        else:
         if core_depth <= 7:
          score += -0.121
         else:
          score += 0.0101
     else:
      if span <= 0.26286:
       if sibling_length <= 247.2:
        score += -0.0327
       else:
        score += -0.217
      else:
       score += 0.0103
    else:
     if core_depth <= 5:
      if chance1 <= 0.80967:
       score += -0.0695
      else:
       score += 0.0168
     else:
      if core_depth <= 14:
       if page_chars <= 49084:
        if expected2 <= 0.8818:
         if share1 <= 0.067458:
          score += 0.0355
         else:
          score += -0.0347
        else:
         if sibling_chance <= 0.14642:
          score += -0.0241
         else:
          score += 0.0928
       else:
        score += -0.0577
      else:
       if page_chars <= 12774:
        score += 0.156
       else:
        score += 0.0225
    if genre <= 0:
     if expected_after <= 0.95622:
      if page_blocks <= 286:
       if link_density3 <= 0.016011:
        score += 0.0692
       else:
        if in_core5 <= 0:
         if from_h1 <= 210:
          score += -0.0226
         else:
          score += 0.183
        else:
         if chance1 <= 0.98605:
          score += 0.0196
         else:
          score += -0.169
      else:
       if page_blocks <= 289:
        if from_h1 <= 26:
         score += -0.323
        else:
         score += 0.029
       else:
        if level <= 0.81525:
         if level <= 0.76751:
          score += 0.00573
         else:
          score += -0.0795
        else:
         if part_share <= 0.61311:
          score += 0.0255
         else:
          score += -0.137
     else:
      score += -0.0253
    else:
     if sibling_length <= 240.25:
      if chance1 <= 0.94721:
       if in_description <= 0:
        if genre <= 1:
         if tag <= 8:
          score += -0.0886
         else:
          score += -0.00966
        else:
         if sibling_length <= 124.55:
          score += 0.0142
         else:
          score += -0.0351
       else:
        score += 0.07
      else:
       if span <= 0.28244:
        score += -0.144
       else:
        if expected2 <= 0.15224:
         score += -0.108
        else:
         score += 0.0396
     else:
      if expected2 <= 0.15224:
       score += 0.0732
      else:
       if near1 <= 0.91644:
        score += -0.0323
       else:
        if part_link_density <= 0.0039201:
         score += -0.0269
        else:
         score += 0.0697
    if page_chars <= 17529:
     if page_chars <= 15261:
      if part_blocks <= 292:
       if sibling_length <= 14.014:
        score += -0.0443
       else:
        if page_chance <= 0.5769:
         if from_first <= 12:
          score += 0.00744
         else:
          score += -0.0256
        else:
         if page_blocks <= 168:
          score += -0.00133
         else:
          score += 0.049
      else:
       if from_first <= -69:
        score += 0.097
       else:
        score += 0.0179
     else:
      if prose1 <= 0.80097:
       if sibling_length <= 221.78:
        score += -0.0453
       else:
        score += -0.192
      else:
       if expected3 <= 0.10066:
        if from_h1 <= 104:
         score += -0.134
        else:
         score += 0.0251
       else:
        score += 0.0265
    else:
     if genre <= 2:
      if page_chars <= 18595:
       if sibling_chance <= 0.054132:
        score += -0.0467
       else:
        score += 0.0962
      else:
       if blocks3 <= 173:
        if in_body <= -1:
         score += -0.0618
        else:
         if page_chance <= 0.72577:
          score += 0.0128
         else:
          score += 0.0542
       else:
        if expected3 <= 0.65568:
         if expected3 <= 0.52441:
          score += -0.0289
         else:
          score += -0.133
        else:
         if page_chance <= 0.63459:
          score += 0.0417
         else:
          score += -0.0171
     else:
      if logit_rel <= -2.6357:
       score += 0.0942
      else:
       if page_chance <= 0.82675:
        score += -0.0725
       else:
        score += 0.102
    if page_chars <= 17529:
     if page_chars <= 15261:
      if link_density3 <= 0.05116:
       if chance1 <= 0.98605:
        if page_blocks <= 236:
         if core_share <= 0.94502:
          score += 0.0627
         else:
          score += 0.0077
        else:
         if sibling_length <= 344.53:
          score += 0.0119
         else:
          score += -0.133
       else:
        score += -0.105
      else:
       if page_chance <= 0.20886:
        score += 0.0166
       else:
        score += -0.0147
     else:
      if page_chance <= 0.61876:
       if page_chance <= 0.3316:
        score += -0.0674
       else:
        score += 0.0314
      else:
       if page_chance <= 0.62244:
        score += -0.341
       else:
        if core_share <= 0.99005:
         if page_chance <= 0.81322:
          score += -0.0492
         else:
          score += -0.183
        else:
         score += 0.0545
    else:
     if tag <= 5:
      if link_density3 <= 0.88156:
       score += -0.0243
      else:
       score += 0.109
     else:
      if blocks3 <= 797:
       if page_chance <= 0.59702:
        if page_chance <= 0.46213:
         if link_density3 <= 0.044609:
          score += -0.0193
         else:
          score += 0.0446
        else:
         score += 0.0827
       else:
        if page_chance <= 0.6918:
         if page_chance <= 0.68851:
          score += -0.0131
         else:
          score += -0.304
        else:
         if share1 <= 0.97209:
          score += 0.024
         else:
          score += -0.0648
      else:
       if core_depth <= 7:
        score += 0.0214
       else:
        score += -0.128
    if core_share <= 0.99977:
     if core_share <= 0.99162:
      if siblings <= 23:
       if core_share <= 0.98906:
        if sibling_chance <= 1.0545:
         if chance1 <= 0.98605:
          score += -0.00839
         else:
          score += -0.126
        else:
         if link_density3 <= 0.79695:
          score += 0.025
         else:
          score += -0.12
       else:
        if from_first <= 6:
         score += 0.0352
        else:
         if sibling_length <= 59.313:
          score += 0.00708
         else:
          score += -0.139
      else:
       if page_chars <= 5821:
        if part_share <= 0.50287:
         if siblings <= 72:
          score += -0.0272
         else:
          score += -0.161
        else:
         score += 0.085
       else:
        if span <= 0.74827:
         if part_share <= 0.35686:
          score += 0.0301
         else:
          score += -0.0102
        else:
         if part_blocks <= 5:
          score += 0.0724
         else:
          score += -0.0245
     else:
      if page_chars <= 23367:
       if from_first <= -1:
        score += -0.0233
       else:
        score += 0.0453
      else:
       if blocks3 <= 226:
        if link_density3 <= 0.037721:
         if page_chars <= 52958:
          score += 0.043
         else:
          score += -0.0593
        else:
         if blocks3 <= 159:
          score += -0.0367
         else:
          score += -0.192
       else:
        if tag <= 7:
         score += -0.0163
        else:
         score += 0.062
    else:
     if blocks3 <= 17:
      score += -0.101
     else:
      score += -0.00522
    if copies <= 50:
     if core_share <= 0.99999:
      if expected_after <= 0.42955:
       if page_chars <= 52958:
        if expected_before <= 0.48994:
         if page_chars <= 7205:
          score += 0.0351
         else:
          score += -0.206
        else:
         if link_density3 <= 0.018606:
          score += 0.0208
         else:
          score += -0.00708
       else:
        if link_density3 <= 0.037721:
         if from_first <= 245:
          score += -0.0572
         else:
          score += -0.144
        else:
         if copies <= 1:
          score += 0.0527
         else:
          score += -0.0895
      else:
       if siblings <= 20:
        if page_chars <= 15540:
         if link_density3 <= 0.24383:
          score += 0.0163
         else:
          score += -0.0164
        else:
         if page_chars <= 17529:
          score += -0.0802
         else:
          score += -0.00298
       else:
        if expected3 <= 0.84567:
         if link_density3 <= 1.1489:
          score += -0.00447
         else:
          score += 0.104
        else:
         if logit_rel <= -1.6244:
          score += 0.00336
         else:
          score += 0.0543
     else:
      if from_first <= -153:
       score += -0.137
      else:
       if page_chars <= 13635:
        if copies <= 1:
         score += 0.0838
        else:
         score += -0.056
       else:
        if share1 <= 0.044867:
         score += -0.0997
        else:
         score += 0.0668
    else:
     if siblings <= 173:
      score += -0.137
     else:
      if core_share <= 0.89389:
       score += 0.124
      else:
       score += -0.0959
    if page_chars <= 62005:
     if page_chars <= 59486:
      if core_depth <= 4:
       if page_chance <= 0.67419:
        if sibling_chance <= 0.42885:
         if level <= 0.78561:
          score += 0.023
         else:
          score += -0.0512
        else:
         if sibling_chance <= 1.0545:
          score += -0.0732
         else:
          score += 0.0151
       else:
        if from_h1 <= -7:
         score += 0.149
        else:
         if part_share <= 0.048652:
          score += -0.0197
         else:
          score += 0.074
      else:
       if sibling_chance <= 1.1286:
        if level <= 0.86776:
         if expected1 <= 0.98647:
          score += 0.01
         else:
          score += 0.079
        else:
         if chance1 <= 0.87784:
          score += -0.0221
         else:
          score += 0.012
       else:
        if core_depth <= 11:
         if expected2 <= 0.93851:
          score += 0.0246
         else:
          score += -0.0772
        else:
         if part_blocks <= 61:
          score += -0.214
         else:
          score += 0.0499
     else:
      score += 0.101
    else:
     if from_first <= 72:
      if part_blocks <= 167:
       score += -0.0295
      else:
       if span <= 0.68442:
        score += 0.0321
       else:
        score += 0.139
     else:
      if chance1 <= 0.95246:
       if from_h1 <= 113:
        if chance1 <= 0.79899:
         score += 0.0678
        else:
         score += -0.0773
       else:
        if expected_after <= 0.75826:
         score += -0.109
        else:
         score += 0.0119
      else:
       score += 0.0249
    if score < -3.5 or score > 3.5:
        return score
    if chance2 <= 0.061581:
     score += -0.0503
    else:
     if chance2 <= 0.98534:
      if near1 <= 0.90637:
       if level <= 0.90025:
        if part_blocks <= 56:
         if page_chance <= 0.77452:
          score += 0.0107
         else:
          score += 0.078
        else:
         if logit_rel <= -4.298:
          score += -0.061
         else:
          score += 0.000712
       else:
        if from_h1 <= 18:
         if part_blocks <= 192:
          score += -0.0116
         else:
          score += 0.0675
        else:
         if chance2 <= 0.94097:
          score += -0.0659
         else:
          score += 0.00569
      else:
       if expected_after <= 0.046823:
        score += -0.0536
       else:
        if tag <= 2:
         score += -0.0989
        else:
         if part_link_density <= 0.9438:
          score += 0.058
         else:
          score += -0.118
     else:
      if part_blocks <= 15:
       if part_link_density <= 0.0085129:
        if link_density3 <= 0.19688:
         if core_share <= 0.5529:
          score += -0.14
         else:
          score += 0.0204
        else:
         score += -0.149
       else:
        if core_share <= 0.99082:
         if sibling_chance <= 0.89128:
          score += -0.0184
         else:
          score += -0.098
        else:
         score += 0.0139
      else:
       if link_density3 <= 0.041098:
        if near1 <= 0.98449:
         if level <= 0.82641:
          score += -0.0363
         else:
          score += 0.0224
        else:
         score += -0.106
       else:
        if length <= 274:
         score += -0.000973
        else:
         score += 0.0685
    if copies <= 50:
     if expected_after <= 0.47116:
      if blocks3 <= 5:
       if link_density3 <= 1.0001:
        if level <= 0.53005:
         score += -0.0235
        else:
         score += 0.0535
       else:
        score += 0.187
      else:
       if expected_before <= 0.48994:
        if from_first <= 5:
         if part_blocks <= 9:
          score += -0.026
         else:
          score += 0.0701
        else:
         score += -0.174
       else:
        if from_first <= 15:
         if part_share <= 1e-35:
          score += 0.0564
         else:
          score += -0.0084
        else:
         if link_density3 <= 0.014394:
          score += 0.0158
         else:
          score += -0.0181
     else:
      if part_share <= 0.61311:
       if part_share <= 0.17397:
        if part_blocks <= 252:
         if level <= 0.78953:
          score += 0.00969
         else:
          score += -0.0129
        else:
         if part_blocks <= 763:
          score += 0.0426
         else:
          score += -0.0419
       else:
        if part_blocks <= 158:
         if chance2 <= 1.057:
          score += 0.0602
         else:
          score += -0.0077
        else:
         if level <= 0.83788:
          score += -0.0456
         else:
          score += 0.0812
      else:
       if level <= 0.57131:
        if chance2 <= 0.5067:
         score += -0.0633
        else:
         score += 0.0809
       else:
        score += -0.114
    else:
     if copies <= 188:
      if blocks3 <= 10:
       score += 0.0366
      else:
       score += -0.139
     else:
      score += 0.0881
    if level <= 0.86776:
     if level <= 0.86033:
      if core_depth <= 8:
       if page_chars <= 27394:
        if page_chars <= 17529:
         if siblings <= 108:
          score += -0.00994
         else:
          score += 0.0626
        else:
         if tag <= 2:
          score += -0.0342
         else:
          score += 0.0461
       else:
        if page_chars <= 28205:
         score += -0.179
        else:
         if page_chance <= 0.61876:
          score += 0.0162
         else:
          score += -0.0502
      else:
       if part_blocks <= 8:
        if part_share <= 0.0088082:
         if siblings <= 70:
          score += -0.116
         else:
          score += 0.0753
        else:
         score += 0.0667
       else:
        if chance2 <= 1.057:
         score += 0.0116
        else:
         if level <= 0.71641:
          score += 0.0157
         else:
          score += -0.104
     else:
      score += 0.0537
    else:
     if page_chance <= 0.5769:
      if part_blocks <= 7:
       if share1 <= 0.024723:
        score += 0.0266
       else:
        score += -0.15
      else:
       if logit_rel <= -1.7633:
        score += -0.0433
       else:
        score += 0.0308
     else:
      if page_chance <= 0.59702:
       score += 0.0874
      else:
       if near5 <= 0.85296:
        if chance_rel <= 0.50345:
         score += 0.0145
        else:
         score += -0.0417
       else:
        if page_chars <= 46077:
         if logit_rel <= -0.33212:
          score += -0.00645
         else:
          score += 0.045
        else:
         score += -0.0322
    if near1 <= 0.96267:
     if sibling_chance <= 1.1286:
      if sibling_chance <= 1.0926:
       if sibling_chance <= 1.0633:
        if expected2 <= 0.9996:
         if link_density3 <= 1.1489:
          score += -0.000885
         else:
          score += 0.0514
        else:
         if page_chance <= 0.31625:
          score += -0.139
         else:
          score += -0.018
       else:
        if page_chance <= 0.56058:
         if page_blocks <= 754:
          score += 0.065
         else:
          score += -0.121
        else:
         if page_chance <= 0.5769:
          score += -0.202
         else:
          score += -0.0549
      else:
       score += 0.0554
     else:
      if core_depth <= 11:
       if page_chance <= 0.61268:
        if near5 <= 0.24427:
         score += -0.117
        else:
         if page_blocks <= 877:
          score += 0.0243
         else:
          score += -0.066
       else:
        if expected_before <= 0.69044:
         score += -0.013
        else:
         score += -0.168
      else:
       if expected3 <= 0.89494:
        score += -0.159
       else:
        score += 0.0179
    else:
     if sibling_chance <= 1.0287:
      if page_chars <= 7789:
       if page_blocks <= 133:
        score += 0.0767
       else:
        score += -0.199
      else:
       if link_density3 <= 0.022486:
        score += 0.0794
       else:
        if core_depth <= 10:
         if from_h1 <= 247:
          score += 0.0439
         else:
          score += -0.0791
        else:
         score += -0.0837
     else:
      if core_depth <= 3:
       score += -0.0826
      else:
       score += 0.0786
    if copies <= 1:
     if sibling_length <= 20.014:
      if expected_before <= 0.042903:
       score += -0.0823
      else:
       if tag <= 8:
        score += -0.0302
       else:
        if part_blocks <= 470:
         if chance1 <= 0.5988:
          score += -0.0333
         else:
          score += 0.0652
        else:
         score += 0.128
     else:
      if in_description <= 0:
       if tag <= 13:
        if tag <= 11:
         if share1 <= 0.082709:
          score += 0.017
         else:
          score += -0.0165
        else:
         if expected3 <= 0.018416:
          score += -0.047
         else:
          score += 0.0659
       else:
        if logit_rel <= -1.8922:
         if genre <= 2:
          score += -0.0469
         else:
          score += 0.09
        else:
         if sibling_length <= 240.25:
          score += -0.00671
         else:
          score += 0.0208
      else:
       if expected_after <= 0.85088:
        score += 0.139
       else:
        if prose1 <= 0.38753:
         score += 0.0712
        else:
         if prose1 <= 0.75902:
          score += -0.0771
         else:
          score += 0.03
    else:
     if chance1 <= 0.77117:
      if logit_rel <= -2.8682:
       if share1 <= 0.02801:
        score += 0.0108
       else:
        score += 0.0807
      else:
       score += -0.0148
     else:
      if blocks3 <= 9:
       score += 0.0346
      else:
       if page_chance <= 0.70065:
        score += -0.104
       else:
        if expected_before <= 0.22613:
         score += 0.046
        else:
         score += -0.0562
    if length <= 4:
     score += -0.0482
    else:
     if genre <= 0:
      if span <= 0.13784:
       if expected1 <= 0.79236:
        if span <= 0.010076:
         if expected2 <= 0.76059:
          score += 0.0161
         else:
          score += -0.0557
        else:
         if page_chance <= 0.21682:
          score += 0.0368
         else:
          score += -0.059
       else:
        if share1 <= 0.91366:
         score += 0.061
        else:
         score += -0.0785
      else:
       if part_link_density <= 0.012789:
        if page_blocks <= 660:
         if part_share <= 0.20384:
          score += 0.0559
         else:
          score += -0.000745
        else:
         if core_depth <= 8:
          score += -0.117
         else:
          score += 0.0431
       else:
        if span <= 0.71785:
         if page_chance <= 0.41382:
          score += -0.0167
         else:
          score += 0.0238
        else:
         if sibling_length <= 144.16:
          score += 0.0148
         else:
          score += -0.037
     else:
      if sibling_length <= 240.25:
       if page_blocks <= 221:
        if sibling_length <= 105.03:
         score += -0.00496
        else:
         if from_h1 <= 20:
          score += -0.0131
         else:
          score += -0.114
       else:
        if part_link_density <= 0.0085129:
         score += 0.0306
        else:
         score += -0.0117
      else:
       if share1 <= 0.024723:
        score += 0.0986
       else:
        if chance_rel <= 1.0196:
         if span <= 0.59919:
          score += -0.0644
         else:
          score += 0.0426
        else:
         score += 0.041
    if in_body <= 0:
     if from_h1 <= -2:
      if from_h1 <= -872:
       if copies <= 3:
        if near5 <= 0.6904:
         if level <= 0.71169:
          score += 0.00409
         else:
          score += -0.056
        else:
         if page_blocks <= 298:
          score += 0.0474
         else:
          score += -0.0196
       else:
        score += -0.095
      else:
       if expected_after <= 0.41843:
        score += 0.0667
       else:
        score += -0.0835
     else:
      if from_h1 <= 80:
       if logit_rel <= -0.33212:
        if chance_rel <= 0.95709:
         score += 0.00415
        else:
         if page_blocks <= 221:
          score += -0.0844
         else:
          score += 0.0114
       else:
        if copies <= 1:
         if expected1 <= 0.14657:
          score += 0.00951
         else:
          score += 0.062
        else:
         score += -0.0529
      else:
       if span <= 0.39101:
        if sibling_length <= 206.59:
         if page_blocks <= 276:
          score += -0.0506
         else:
          score += 0.00399
        else:
         if level <= 0.82641:
          score += -0.0974
         else:
          score += 0.0405
       else:
        if page_blocks <= 226:
         if page_blocks <= 210:
          score += 0.00218
         else:
          score += -0.141
        else:
         if page_blocks <= 309:
          score += 0.0478
         else:
          score += 0.00317
    else:
     if expected3 <= 0.36448:
      score += -0.07
     else:
      if expected_before <= 0.88618:
       score += 0.0956
      else:
       score += -0.0906
    if page_chars <= 18020:
     if page_chars <= 15261:
      if logit_rel <= -4.5569:
       score += -0.0403
      else:
       score += 0.000475
     else:
      if level <= 0.79823:
       if page_chance <= 0.3316:
        score += -0.0423
       else:
        score += 0.0518
      else:
       if level <= 0.8021:
        score += -0.255
       else:
        if from_first <= 127:
         if from_h1 <= 113:
          score += -0.0415
         else:
          score += -0.156
        else:
         score += 0.0731
    else:
     if page_chars <= 18595:
      if chance1 <= 0.42215:
       score += 0.159
      else:
       if sibling_chance <= 0.50031:
        score += -0.11
       else:
        score += 0.055
     else:
      if part_share <= 0.25812:
       if page_chance <= 0.59702:
        if expected2 <= 0.013237:
         if page_blocks <= 660:
          score += 0.0383
         else:
          score += -0.0394
        else:
         score += 0.0422
       else:
        if level <= 0.77229:
         if level <= 0.76342:
          score += 0.0872
         else:
          score += -0.224
        else:
         if level <= 0.79823:
          score += 0.0928
         else:
          score += 0.00266
      else:
       if part_link_density <= 0.041854:
        if page_chance <= 0.33794:
         score += -0.151
        else:
         if expected_before <= 0.36503:
          score += 0.0458
         else:
          score += -0.0512
       else:
        if page_chars <= 19404:
         score += 0.137
        else:
         if part_share <= 0.54147:
          score += 0.0215
         else:
          score += -0.0779
    return score
